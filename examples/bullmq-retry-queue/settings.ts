/** What differs between a laptop and a fleet. Every process of the fleet gets the same values, from its environment. */
import {
  HOUR,
  MINUTE,
  table,
  withJitter,
  type PlanOptions,
  type Schedule,
  type ThrottlePolicy,
} from 'enhanced-status-codes/backoff';

const read = (name: string, usual: string): string => process.env[name] ?? usual;

/** Where the queue, the destinations and the suppression list are kept. */
export const REDIS = { host: read('REDIS_HOST', '127.0.0.1'), port: Number(read('REDIS_PORT', '6379')) };

/** Who takes the mail. */
export const SMTP = { host: read('SMTP_HOST', '127.0.0.1'), port: Number(read('SMTP_PORT', '25')) };

/** How long a server may be silent, in milliseconds; 5 minutes are RFC 5321's own (section 4.5.3.2). */
export const SMTP_TIMEOUT = Number(read('SMTP_TIMEOUT', '300000'));

/** Messages that one worker process handles at once. */
export const CONCURRENCY = Number(read('CONCURRENCY', '20'));

/**
 * How much faster than the world the queue's clock runs; clock.ts is the only reader. The demo has 1200: twenty
 * minutes take a second.
 */
export const TIME_FACTOR = Number(read('TIME_FACTOR', '1'));

/**
 * After how many milliseconds without a sign of life a worker counts as dead, and its messages go to others. Real time:
 * it is about processes and not about mail. Shorter than a hiccup of the event loop, and mail goes out twice.
 */
export const LOCK_DURATION = Number(read('LOCK_DURATION', '30000'));

const DELAYS = [5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR];

/**
 * When to try again; after the last delay's attempt, never. The jitter keeps a thousand messages that failed in one
 * second from coming back in one second.
 */
export const SCHEDULE: Schedule = withJitter(table({ delays: DELAYS }), 'proportional');

/**
 * Where it bows to the verdict. What an application sends is read today or not at all, so that a full mailbox is tried
 * again before tomorrow; and some sites greylist for longer than the usual five minutes (RFC 6647 section 5).
 */
export const PLAN: PlanOptions = { mailboxFullDelay: 6 * HOUR, minimalGreylistingDelay: 30 * MINUTE };

/** Deliveries to one domain at once, over all workers. */
export const THROTTLE: ThrottlePolicy = { initialDestinationConcurrency: 4, destinationConcurrencyLimit: 4 };
