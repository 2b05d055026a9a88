/**
 * OpenSMTPD: attempts at the squares of whole numbers (scheduler_ramqueue.c). Not counted are the penalties by which it
 * holds a whole route or host back.
 */
import { makeSchedule } from './make-schedule.ts';
import { isAtLeastEach, optionsOf } from './options-of.ts';
import type { Schedule } from './schedule.ts';
import { DAY, HOUR, SECOND } from './units.ts';
import { isWarningDue, warningsBy } from './warning.ts';

/** Options of `opensmtpdRemote` and `opensmtpdLocal`, named as in smtpd.conf(5). All in milliseconds. */
export interface OpensmtpdOptions {
  /** The age at which a message expires, whether it is due or not; 4 days unless given. */
  readonly ttl?: number;
  /** The ages at which the sender is warned; 4 hours unless given. */
  readonly warnInterval?: readonly number[];
}

/**
 * Returns OpenSMTPD's schedule for other hosts: the n-th attempt `400 * (n - 1) ** 2` seconds after the first. A
 * warning comes with the failure whose next attempt is at the age of the warning or later.
 *
 * @param options - as in smtpd.conf
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(opensmtpdRemote(), { attempts: 4 }).map(({ offset }) => offset / SECOND) // -> [0, 400, 1600, 3600]
 * ```
 * @see https://man.openbsd.org/smtpd.conf.5
 */
export function opensmtpdRemote(options?: OpensmtpdOptions): Schedule {
  return opensmtpd('opensmtpd-remote', options, 400 * SECOND);
}

/**
 * Returns OpenSMTPD's schedule for its own mailboxes: the n-th attempt `10 * (n - 1) ** 2` seconds after the first.
 *
 * @param options - as in smtpd.conf
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(opensmtpdLocal(), { attempts: 4 }).map(({ offset }) => offset / SECOND) // -> [0, 10, 40, 90]
 * ```
 * @see https://man.openbsd.org/smtpd.conf.5
 */
export function opensmtpdLocal(options?: OpensmtpdOptions): Schedule {
  return opensmtpd('opensmtpd-local', options, 10 * SECOND);
}

function opensmtpd(name: string, options: OpensmtpdOptions | undefined, base: number): Schedule {
  const set = optionsOf(options, { ttl: [0, 4 * DAY], warnInterval: [[0], [4 * HOUR]] }, isAtLeastEach);
  return makeSchedule(
    name,
    set,
    (moment) => {
      const { attempts, age, late } = moment;
      // The count of failures, moved on to the first square that lies in the future.
      const root = Math.max(attempts, Math.floor(Math.sqrt((age + late) / base)) + 1);
      const next = base * root ** 2;
      const earnedBy = (time: number): number => warningsBy(set.warnInterval, time);
      return { delay: next - age, warnSender: isWarningDue(moment, earnedBy(age), earnedBy(next)) };
    },
    { lifetime: set.ttl },
  );
}
