/** Lengths of time as logs have them: `1s`, `2h3m4s`, `0.020s`, and Sendmail's `00:00:04` and `1+02:03:04`. */

const UNITS = /^(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,9}(?:\.\d{1,9})?)s)?$/;
const CLOCK = /^(?:(\d{1,6})\+)?(\d{1,4}):(\d\d):(\d\d)$/;
const FACTORS = [604_800_000, 86_400_000, 3_600_000, 60_000, 1_000];

/** Returns the milliseconds, or `undefined` for another text. */
export function lengthOfTime(text: string): number | undefined {
  const clock = CLOCK.exec(text);
  const parts = clock ? ['0', ...clock.slice(1)] : text === '' ? undefined : UNITS.exec(text)?.slice(1);
  return parts && Math.round(parts.reduce((sum, part, index) => sum + Number(part ?? 0) * (FACTORS[index] ?? 0), 0));
}
