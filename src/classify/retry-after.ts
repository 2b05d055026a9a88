/** How long a text asks to wait: "try again in 5 minutes", "wait 4711 seconds", "come back in one hour", "in 00:04:58". */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The words for each unit, in the languages of the rules. */
const LENGTHS: Readonly<Record<string, number>> = /* @__PURE__ */ Object.fromEntries(
  (
    [
      ['s sec secs second seconds sekunde sekunden seconde secondes segundo segundos secondo secondi', SECOND],
      ['m min mins minute minutes minuten minuto minutos minuti', MINUTE],
      ['h hr hrs hour hours stunde stunden heure heures hora horas ora ore', HOUR],
      ['d day days tag tage tagen jour jours dia dias giorno giorni', DAY],
    ] as const
  ).flatMap(([words, length]) => words.split(' ').map((word) => [word, length] as const)),
);
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10, fifteen: 15, twenty: 20, thirty: 30 },
  ...{ sixty: 60, half: 0.5, une: 1, eine: 1, einer: 1, una: 1, um: 1, uma: 1 },
};

/** The phrases that make a text worth a look: a unit, or a clock. */
export const UNITS: readonly string[] = /* @__PURE__ */ [
  ...Object.keys(LENGTHS).filter((word) => word.length > 1),
  'try again in',
  'come back in',
  'retry in',
  'retry after',
  'greylist* for',
];

/** The phrases without which no time is one to wait: those of CUE and AFTER below, as words. */
export const CUES: readonly string[] = [
  ...['again', 'retry*', 'retries', 'wait*', 'back', 'resend*', 'reconnect*', 'greylist*', 'graylist*', 'deferred'],
  ...['delay*', 'blocked', 'lifted', 'paused', 'later', 'before', 'and try', 'then try', 'until', 'remaining', 'left'],
  ...['erneut*', 'versuch*', 'später*', 'essayer', 'réessay*', 'ressay*', 'tentar*', 'tente*', 'retente*'],
  ...['intent*', 'reintent*', 'riprov*'],
];

/** Characters that are looked at; what to do comes early in a reply. */
const MAX_TEXT = 2_000;
/** A number and a unit: `5 minutes`, `300s`, `an hour`. The number is bounded, and so is what may stand between. */
const AMOUNT =
  // eslint-disable-next-line redos-detector/no-unsafe-regex -- every repetition is bounded, and reads MAX_TEXT characters at most
  /(?<![\w.:\-/])(\d{1,7}|an|a|one|two|three|four|five|six|ten|fifteen|twenty|thirty|sixty|half|une|einer|eine|uma|um|una)(?: |-|(?<=\d))([a-z]{1,8})(?![\w.:]\w)/g;
const CLOCK = /(?<![\d:.])(\d\d):(\d\d):(\d\d)(?![\d:.])/;
/** What makes a time one to wait and not one that has passed, or the window of a limit. */
const CUE =
  // eslint-disable-next-line redos-detector/no-unsafe-regex -- nothing repeats; CLAUSE characters at most are read
  /again|retry|retries|wait|back|resend|reconnect|greylist|graylist|deferred|delay|blocked|lifted|paused|erneut|versuch|später|essayer|ressay|tentar|tente|intent|riprov/;
/** Characters in front of a time in which its cue stands. */
const CLAUSE = 60;
const AFTER = /^[^.;!]{0,12}(?:later|before (?:re|try)|and (?:try|retry)|then (?:try|retry)|until|remaining|left)/;

/** Returns the milliseconds that a text asks to wait, or `undefined`. */
export function retryAfterIn(text: string): number | undefined {
  const read = text.slice(0, MAX_TEXT).toLowerCase();
  for (const match of read.matchAll(AMOUNT)) {
    const length = lengthOf(match);
    if (length === undefined) continue;
    const end = match.index + match[0].length;
    if (isWait(read, match.index, end)) return length + (restOf(read, end) ?? 0);
  }
  const clock = CLOCK.exec(read);
  if (clock === null || !isWait(read, clock.index, clock.index + 8)) return undefined;
  const [, hours, minutes, seconds] = clock.map(Number);
  return (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0) * SECOND;
}

function lengthOf([, number = '', unit = '']: RegExpMatchArray): number | undefined {
  const length = LENGTHS[unit];
  const count = /^\d/.test(number) ? Number(number) : NUMBERS[number];
  return length === undefined || count === undefined ? undefined : Math.round(count * length);
}

function isWait(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - CLAUSE), start);
  // The cue belongs to the same clause.
  const clause = before.slice(Math.max(...['.', ';', '!'].map((sign) => before.lastIndexOf(sign))) + 1);
  return CUE.test(clause) || AFTER.test(text.slice(end, end + 30));
}

/** The minutes of `1 hour 30 minutes` and of `1 hour and 30 minutes`. */
function restOf(text: string, from: number): number | undefined {
  const match = /^(?:,| and)? (\d{1,7}) ?([a-z]{1,8})\b/.exec(text.slice(from, from + 30));
  return match ? lengthOf(match) : undefined;
}
