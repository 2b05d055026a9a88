/**
 * Runs of words that two pages share. A sentence that could stand on every page tells nobody anything, and it creeps in
 * when pages are written after the model of others.
 */
import type { PageText } from './page-texts.ts';

/** Words in a row that two pages may not share. */
const RUN = 8;

/** A passage that stands on two pages. */
export interface SharedRun {
  readonly words: string;
  /** Page and place of both. */
  readonly places: readonly [string, string];
}

/**
 * Returns the passages of sentences that stand on more than one page, each as long as it is shared.
 *
 * @param texts - the texts of all pages
 * @param declared - passages that may be shared
 */
export function sharedRuns(texts: readonly PageText[], declared: readonly string[]): SharedRun[] {
  const allowed = new Set(declared.flatMap((passage) => runsOf(wordsOf(passage))));
  const seen = new Map<string, PageText>();
  const found: SharedRun[] = [];
  for (const text of texts.filter(({ kind }) => kind === 'sentence')) {
    const words = wordsOf(text.text);
    const others = runsOf(words).map((run) => {
      const other = allowed.has(run) ? undefined : seen.get(run);
      if (other === undefined) seen.set(run, text);
      return other?.page === text.page ? undefined : other;
    });
    found.push(...stretches(others, words, text));
  }
  return found;
}

/** Joins runs that follow each other in both texts. */
function stretches(others: readonly (PageText | undefined)[], words: readonly string[], text: PageText): SharedRun[] {
  const found: SharedRun[] = [];
  for (let start = 0; start < others.length; start++) {
    const other = others[start];
    if (other === undefined) continue;
    let end = start;
    while (others[end + 1] === other) end++;
    found.push({ words: words.slice(start, end + RUN).join(' '), places: [placeOf(other), placeOf(text)] });
    start = end;
  }
  return found;
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN - 1).map((_word, at) => words.slice(at, at + RUN).join(' '));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+(?:['.-][\p{L}\d]+)*/gu) ?? [];
}

function placeOf({ page, at }: PageText): string {
  return `${page} ${at}`;
}
