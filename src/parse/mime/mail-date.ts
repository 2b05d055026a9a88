/** Reads the dates of mail headers and delivery reports (RFC 5322 section 3.3), also with the names of zones of RFC 822. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Hours from Greenwich. A zone that is not here says nothing reliable and counts as Greenwich (RFC 5322 section 4.3). */
const ZONES: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  BST: 1,
  CET: 1,
  CEST: 2,
  MSK: 3,
  JST: 9,
};
const OFFSET = /^([+-])(\d{2}):?(\d{2})$/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?$/;
const LONGEST = 100;

/** Returns epoch milliseconds, or `undefined` for what is no date. */
export function parseMailDate(text: string): number | undefined {
  const words = text
    .slice(0, LONGEST)
    .split(/[\s,()]/)
    .filter((word) => word !== '');
  const clock = words.findIndex((word) => CLOCK.test(word));
  if (clock < 2) return undefined;
  // `25 Nov 2026 02:06:00 +0000`, with dashes for blanks too; or `Nov 25 02:06:00 2026`, as C's `ctime` writes it.
  const inFront = words.slice(0, clock).flatMap((word) => (/^\d{1,2}-/.test(word) ? word.split('-') : word));
  const behind = words.slice(clock + 1);
  const year = /^\d/.test(inFront.at(-2) ?? '') ? undefined : behind.findIndex((word) => /^\d{4}$/.test(word));
  const [day, month, yearText] =
    year === undefined || year < 0
      ? [inFront.at(-3), inFront.at(-2), inFront.at(-1)]
      : [inFront.at(-1), inFront.at(-2), behind[year]];
  const local = epochOf(yearText, month, day, words[clock]);
  return local === undefined ? undefined : local - offsetOf(behind[year === 0 ? 1 : 0]) * 60_000;
}

/** Minutes from Greenwich. */
function offsetOf(zone = ''): number {
  const match = OFFSET.exec(zone);
  if (match === null) return (ZONES[zone.toUpperCase()] ?? 0) * 60;
  return (Number(match[2]) * 60 + Number(match[3])) * (match[1] === '-' ? -1 : 1);
}

function epochOf(year = '', month = '', day = '', clock = ''): number | undefined {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  const [, hour, minute, second = '0'] = CLOCK.exec(clock) ?? [];
  if (index < 0 || !/^\d{1,2}$/.test(day) || !/^\d{2,4}$/.test(year)) return undefined;
  if (Number(day) < 1 || Number(day) > 31 || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60)
    return undefined;
  return Date.UTC(fullYear(year), index, Number(day), Number(hour), Number(minute), Number(second));
}

/** Two digits up to 49 are of this century, three were counted from 1900 (RFC 5322 section 4.3). */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number < 50 && year.length === 2 ? number + 2000 : number + 1900;
}
