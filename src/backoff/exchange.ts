/**
 * Microsoft Exchange Server: three stages of constant intervals per destination after a failure of the connection. A
 * reply about one message is another matter: see `exchangeMessage`. Whether the first failure counts as one of the
 * glitches is not documented; here it does not.
 */
import { makeSchedule } from './make-schedule.ts';
import { optionsOf } from './options-of.ts';
import type { Schedule } from './schedule.ts';
import { DAY, HOUR, MINUTE } from './units.ts';
import { withWarning } from './warning.ts';

/** Options that all of Exchange's schedules have, named as in Set-TransportServer and EdgeTransport.exe.config. */
export interface ExchangeTimeouts {
  /** The age at which the sender is warned, in milliseconds; 4 hours unless given. */
  readonly delayNotificationTimeout?: number;
  /** The age at which a message expires, in milliseconds; 2 days unless given. */
  readonly messageExpirationTimeout?: number;
}

/** Options of `exchange`. Times in milliseconds. The defaults are those of a Mailbox server. */
export interface ExchangeOptions extends ExchangeTimeouts {
  /** Retries of the first stage; 4 unless given. */
  readonly queueGlitchRetryCount?: number;
  /** Time between these, at least 1; 1 minute unless given. */
  readonly queueGlitchRetryInterval?: number;
  /** Retries of the second stage; 6 unless given. */
  readonly transientFailureRetryCount?: number;
  /** Time between these, at least 1; 5 minutes unless given; 10 minutes on an Edge server. */
  readonly transientFailureRetryInterval?: number;
  /** Time between all further retries, at least 1; 10 minutes unless given; 30 minutes on an Edge server. */
  readonly outboundConnectionFailureRetryInterval?: number;
}

/** Options of `exchangeMessage`. */
export interface ExchangeMessageOptions extends ExchangeTimeouts {
  /** Time between retries, at least 1; 15 minutes unless given. */
  readonly messageRetryInterval?: number;
}

const timeouts = () => ({ delayNotificationTimeout: [0, 4 * HOUR], messageExpirationTimeout: [0, 2 * DAY] }) as const;
/**
 * Returns Exchange's schedule after failures of the connection. `presets['exchange-edge']` has the intervals of an Edge
 * Transport server.
 *
 * @param options - as in Exchange's configuration
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(exchange(), { attempts: 7 }).map(({ offset }) => offset / MINUTE) // -> [0, 1, 2, 3, 4, 9, 14]
 * ```
 * @see https://learn.microsoft.com/en-us/exchange/mail-flow/queues/message-intervals
 */
export function exchange(options?: ExchangeOptions): Schedule {
  const set = optionsOf(options, {
    ...timeouts(),
    queueGlitchRetryCount: [0, 4],
    queueGlitchRetryInterval: [1, MINUTE],
    transientFailureRetryCount: [0, 6],
    transientFailureRetryInterval: [1, 5 * MINUTE],
    outboundConnectionFailureRetryInterval: [1, 10 * MINUTE],
  });
  const transient = set.queueGlitchRetryCount + set.transientFailureRetryCount;
  return within('exchange-mailbox', set, (attempts) =>
    attempts <= set.queueGlitchRetryCount
      ? set.queueGlitchRetryInterval
      : attempts <= transient
        ? set.transientFailureRetryInterval
        : set.outboundConnectionFailureRetryInterval,
  );
}

/**
 * Returns Exchange's schedule after a reply that refuses one message for now.
 *
 * @param options - as in Exchange's configuration
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(exchangeMessage(), { attempts: 4 }).map(({ offset }) => offset / MINUTE) // -> [0, 15, 30, 45]
 * ```
 * @see https://learn.microsoft.com/en-us/exchange/mail-flow/queues/message-intervals
 */
export function exchangeMessage(options?: ExchangeMessageOptions): Schedule {
  const set = optionsOf(options, { ...timeouts(), messageRetryInterval: [1, 15 * MINUTE] });
  return within('exchange-message', set, () => set.messageRetryInterval);
}

function within(name: string, set: Required<ExchangeTimeouts>, delayOf: (attempts: number) => number): Schedule {
  const warnings = [set.delayNotificationTimeout];
  return makeSchedule(name, set, (moment) => withWarning(warnings, moment, delayOf(moment.attempts)), {
    lifetime: set.messageExpirationTimeout,
  });
}
