/** Reads the dates of mail headers and delivery reports (RFC 5322 section 3.3), also with the names of zones of RFC 822. */
import { isDigit, SPACE } from '../../code/characters.ts';

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
const COLON = 58;
const COMMA = 44;
const MINUS = 45;

/** Returns epoch milliseconds, or `undefined` for what is no date. */
export function parseMailDate(text: string): number | undefined {
  return parseUsual(text) ?? parseAny(text);
}

/** `Wed, 25 Nov 2026 02:06:00 +0000`, as nearly every program writes it: by place, since reports are full of dates. */
function parseUsual(text: string): number | undefined {
  let at = text.charCodeAt(3) === COMMA ? 4 : 0;
  if (text.charCodeAt(at) === SPACE) at++;
  const dayLength = isDigit(text.charCodeAt(at + 1)) ? 2 : 1;
  const day = digits(text, at, dayLength);
  at += dayLength;
  const month = MONTHS.indexOf(text.slice(at + 1, at + 4).toLowerCase());
  const year = digits(text, at + 5, 4);
  const hour = digits(text, at + 10, 2);
  const minute = digits(text, at + 13, 2);
  const second = digits(text, at + 16, 2);
  const sign = text.charCodeAt(at + 19);
  const zone = digits(text, at + 20, 4);
  const isShaped =
    text.charCodeAt(at) === SPACE &&
    text.charCodeAt(at + 4) === SPACE &&
    text.charCodeAt(at + 9) === SPACE &&
    text.charCodeAt(at + 12) === COLON &&
    text.charCodeAt(at + 15) === COLON &&
    text.charCodeAt(at + 18) === SPACE &&
    (sign === 43 || sign === MINUS) &&
    !isDigit(text.charCodeAt(at + 24));
  // A number that is none has made the sum NaN.
  if (!isShaped || month < 0 || !(day + year + hour + minute + second + zone >= 0)) return undefined;
  if (day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60) return undefined;
  const offset = (Math.trunc(zone / 100) * 60 + (zone % 100)) * (sign === MINUS ? -1 : 1);
  return Date.UTC(year, month, day, hour, minute, second) - offset * 60_000;
}

function digits(text: string, start: number, count: number): number {
  let number = 0;
  for (let at = start; at < start + count; at++) {
    const charCode = text.charCodeAt(at);
    if (!isDigit(charCode)) return NaN;
    number = number * 10 + charCode - 48;
  }
  return number;
}

/** Dates with names of zones, without seconds, in the order of C's `ctime`, with dashes for blanks. */
function parseAny(text: string): number | undefined {
  const words = text
    .slice(0, LONGEST)
    .split(/[\s,()]/)
    .filter((word) => word !== '');
  const clock = words.findIndex((word) => CLOCK.test(word));
  if (clock < 1) return undefined;
  // `25 Nov 2026 02:06:00 +0000`; or `Nov 25 02:06:00 2026`.
  const inFront = words.slice(0, clock).flatMap((word) => (/^\d{1,2}-/.test(word) ? word.split('-') : word));
  const behind = words.slice(clock + 1);
  const year = /^\d/.test(inFront.at(-2) ?? '') ? -1 : behind.findIndex((word) => /^\d{4}$/.test(word));
  const [day, month, yearText] =
    year < 0 ? [inFront.at(-3), inFront.at(-2), inFront.at(-1)] : [inFront.at(-1), inFront.at(-2), behind[year]];
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
