/** Times of day and days as a person reads them, in a language and a time zone. */

const DAY = 86_400_000;
/** From here on a weekday alone could be the one of next week. */
const WEEK_AHEAD = 6 * DAY;

/** Writes times. */
export interface Clock {
  /** `14:30`. */
  readonly timeOf: (at: number) => string;
  /** `Thursday`, or `Thursday 12 May` where the weekday alone could be misread. */
  readonly dayOf: (at: number) => string;
  /** Whether a time falls on the day that it is now. */
  readonly isToday: (at: number) => boolean;
}

/**
 * Returns what writes times in a language and a time zone.
 *
 * @param language - a tag that Intl knows
 * @param now - the time, in milliseconds since 1970; nothing where it is not known, and days are then written in full
 * @param timeZone - an IANA name; the run time's own unless given
 */
export function clockOf(language: string, now: number | undefined, timeZone: string | undefined): Clock {
  const format = (options: Intl.DateTimeFormatOptions, tag = language): ((at: number) => string) => {
    const formatter = new Intl.DateTimeFormat(tag, { ...options, ...(timeZone !== undefined && { timeZone }) });
    return (at) => formatter.format(at);
  };
  const weekdayOf = format({ weekday: 'long' });
  const dateOf = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const stampOf = format({ year: 'numeric', month: 'numeric', day: 'numeric' }, 'en');
  return {
    timeOf: format({ hour: 'numeric', minute: '2-digit' }),
    dayOf: (at) => (now !== undefined && at - now < WEEK_AHEAD ? weekdayOf(at) : dateOf(at)),
    isToday: (at) => now !== undefined && stampOf(at) === stampOf(now),
  };
}

/** Throws unless a name is one of a time zone. */
export function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new RangeError(`timeZone must be a name such as Europe/Berlin; got ${JSON.stringify(timeZone)}`);
  }
}
