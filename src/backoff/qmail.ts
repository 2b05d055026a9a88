/** qmail, netqmail and notqmail: attempts at the squares of whole numbers, counted in seconds (qmail-send.c). */
import { makeSchedule, TOO_OLD } from './make-schedule.ts';
import { optionsOf } from './options-of.ts';
import type { Schedule } from './schedule.ts';
import { DAY, SECOND } from './units.ts';

/** Options of `qmailRemote` and `qmailLocal`, named as in qmail-send(8). */
export interface QmailOptions {
  /** A message whose attempt starts after this age is given up if it fails, in milliseconds; 7 days unless given. */
  readonly queuelifetime?: number;
}

/**
 * Returns qmail's schedule for other hosts: the n-th attempt `400 * (n - 1) ** 2` seconds after the first.
 *
 * @param options - as in qmail's control files
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(qmailRemote(), { attempts: 4 }).map(({ offset }) => offset / SECOND) // -> [0, 400, 1600, 3600]
 * ```
 * @see https://manpages.debian.org/qmail-send.8
 */
export function qmailRemote(options?: QmailOptions): Schedule {
  return qmail('qmail-remote', options, 20);
}

/**
 * Returns qmail's schedule for its own mailboxes: the n-th attempt `100 * (n - 1) ** 2` seconds after the first.
 *
 * @param options - as in qmail's control files
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(qmailLocal(), { attempts: 4 }).map(({ offset }) => offset / SECOND) // -> [0, 100, 400, 900]
 * ```
 * @see https://manpages.debian.org/qmail-send.8
 */
export function qmailLocal(options?: QmailOptions): Schedule {
  return qmail('qmail-local', options, 10);
}

/** `skip` is qmail's `chanskip`: the roots of one attempt and the next lie that far apart. */
function qmail(name: string, options: QmailOptions | undefined, skip: number): Schedule {
  const set = optionsOf(options, { queuelifetime: [0, 7 * DAY] });
  return makeSchedule(name, set, ({ age }) => {
    const seconds = Math.floor(age / SECOND);
    if (seconds * SECOND > set.queuelifetime) return TOO_OLD;
    return (Math.floor(Math.sqrt(seconds)) + skip) ** 2 * SECOND - age;
  });
}
