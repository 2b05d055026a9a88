/** When a line was written. */

const ISO = /^(?:[A-Z][a-z]{2} )?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?)(Z| UTC| ?[+-]\d\d(?::?\d\d)?)$/;
/** svlogd writes the time of UTC, and does not say so. */
const SVLOGD = /^\d{4}-\d\d-\d\d_[\d:.]{8,18}$/;
/** TAI is this far ahead of the epoch in the stamps of multilog, which count no leap seconds. */
const TAI_SECONDS = 10;

/** Returns the epoch milliseconds of a stamp, or `undefined` where year or zone are missing. */
export function epochOf(stamp = ''): number | undefined {
  if (stamp.startsWith('@')) return fromTai64n(stamp);
  if (/^\d{10}\./.test(stamp)) return Math.floor(Number(stamp) * 1000);
  if (SVLOGD.test(stamp)) return epochOf(`${stamp.replace('_', 'T')}Z`);
  const [, time = '', zone = ''] = ISO.exec(stamp) ?? [];
  if (time === '') return undefined;
  // The date-time of ECMA-262 wants a T, a dot, three digits and a colon in the zone.
  const standard = time
    .replace(' ', 'T')
    .replace(',', '.')
    .replace(/(\.\d{3})\d{1,6}$/, '$1');
  const offset = zone
    .replace(' UTC', 'Z')
    .replace(/^ ?([+-]\d\d)$/, '$1:00')
    .replace(/^ ?([+-]\d\d):?(\d\d)$/, '$1:$2');
  const at = Date.parse(standard + offset);
  return Number.isNaN(at) ? undefined : at;
}

/** https://cr.yp.to/libtai/tai64.html: 2 ** 62 and the seconds, and the nanoseconds. */
function fromTai64n(label: string): number {
  const seconds = Number.parseInt(label.slice(2, 17), 16) - TAI_SECONDS;
  return seconds * 1000 + Math.floor(Number.parseInt(label.slice(17), 16) / 1_000_000);
}
