/** How many deliveries to one domain run at once, over all workers: `throttle` decides, Redis remembers. */
import { MINUTE, throttle, type ThrottleEvent, type ThrottleState } from 'enhanced-status-codes/backoff';
import type { Redis } from 'ioredis';
import { now } from './clock.ts';
import { SMTP_TIMEOUT, THROTTLE } from './settings.ts';
import { update } from './shared-state.ts';

interface Destination {
  readonly throttle: ThrottleState;
  /** Messages under way, and until when they are believed to be. A worker that was killed never takes its own out. */
  readonly underWay: Readonly<Record<string, number>>;
}

const HASH = 'mail:destinations';
/** A delivery waits for a handful of replies. In the time of the world, as it is about sockets. */
const LEASE = 5 * SMTP_TIMEOUT;

/** Takes a place among the deliveries to a domain; returns when to ask again where there is none, else nothing. */
export async function enter(redis: Redis, domain: string, messageId: string): Promise<number | undefined> {
  const { underWay, throttle } = await update<Destination>(redis, HASH, domain, (known) => {
    const others = withoutDead(known?.underWay ?? {}, messageId);
    const busy = Object.keys(others).length;
    const state = throttled(known, { kind: 'check' }, busy);
    const mayGo = busy < state.concurrency;
    return { throttle: state, underWay: mayGo ? { ...others, [messageId]: Date.now() + LEASE } : others };
  });
  return messageId in underWay ? undefined : Math.max(throttle.deadUntil ?? 0, now() + MINUTE);
}

/** How a delivery went, for `throttle`. */
export type Outcome = Pick<ThrottleEvent, 'kind' | 'until'>;

/** Gives the place back, and tells `throttle` how it went. */
export async function leave(redis: Redis, domain: string, messageId: string, outcome: Outcome): Promise<void> {
  await update<Destination>(redis, HASH, domain, (known) => {
    const others = withoutDead(known?.underWay ?? {}, messageId);
    const busy = Object.keys(others).length + 1;
    return { throttle: throttled(known, outcome, busy), underWay: others };
  });
}

const throttled = (known: Destination | undefined, outcome: Outcome, busy: number) =>
  throttle(known?.throttle, { ...outcome, now: now(), busy }, THROTTLE);

function withoutDead(underWay: Destination['underWay'], messageId: string): Destination['underWay'] {
  const alive = Object.entries(underWay).filter(([id, until]) => id !== messageId && until > Date.now());
  return Object.fromEntries(alive);
}
