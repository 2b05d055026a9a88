/**
 * Whether a text takes back what it seems to say of a mailbox: "if the account does not exist you will get another
 * notice", "we cannot say whether the address is invalid", "lookup failed temporarily". A false suppression loses a customer.
 */

/** Characters that are read: the reason comes first, and a help text behind it may promise anything. */
const MAX_TEXT = 1_000;
/** It may be otherwise tomorrow. */
const PASSING: readonly string[] = [
  ...['temporar', 'temporal', 'temporair', 'try again later', 'try again in', 'retry later', 'please retry'],
  ...['vorübergehend', 'voruebergehend', 'tijdelijk', 'tymczasow', 'dočasn', 'docasn', 'tillfällig', 'tillfallig'],
  // When it ends.
  ...[
    'active again',
    'during the ',
    'during migration',
    ' until ',
    'till then',
    'back on ',
    'on vacation',
    'for backup',
  ],
  ...['upon payment', 'unpaid', 'wieder aktiv', 'so lange', 'de nouveau acti', 'ponownie', 'reactivar', 'obnovuje'],
  // What it does not mean.
  ...['not mean', 'nicht bedeutet', 'bedeutet nicht', 'não significa', 'nao significa', 'no significa', 'かどうか'],
  ...['временн', '一時的', '後ほど', '暂时', '暫時', '稍后', '稍後'],
];
/** A kind of address, which may be gone for good. */
const KIND = /temporary (?:e-?mail )?address/g;
/** Words that make a clause a condition or a question, wherever they stand in it. */
const CONDITIONS = new Set(
  "if whether unless wenn falls sofern s'il indien jeśli jesli jeżeli jezeli pokud jestli jestliže если".split(' '),
);
/** Words that do so where they open it, and mean something else elsewhere. */
const OPENINGS = new Set('si se caso ob als om'.split(' '));
const CONDITION_SIGNS = /如果|若|假如|もし|かどうか|是否/;
/** What ends a clause; of the narrow signs those that a blank follows. */
const STOPS: readonly string[] = ['. ', '! ', '? ', ': ', '; ', '\n', '。', '！', '？', '：', '；'];
/** Characters in front of the words in which their clause begins. */
const CLAUSE = 120;

/** Returns whether the words from a place on are in doubt; where there is no place, the whole text. */
export function isDoubtful(text: string, start: number | undefined): boolean {
  const read = text.slice(0, MAX_TEXT).toLowerCase();
  const said = read.replace(KIND, '');
  if (PASSING.some((word) => said.includes(word))) return true;
  if (start === undefined) return false;
  const before = read.slice(Math.max(0, start - CLAUSE), start);
  const clause = before.slice(1 + Math.max(...STOPS.map((stop) => before.lastIndexOf(stop))));
  const words = clause.match(/[\p{L}'-]+/gu) ?? [];
  const openings = clause.split(',').map((part) => /[\p{L}']+/u.exec(part)?.[0] ?? '');
  return (
    words.some((word) => CONDITIONS.has(word)) ||
    openings.some((word) => OPENINGS.has(word)) ||
    CONDITION_SIGNS.test(clause)
  );
}
