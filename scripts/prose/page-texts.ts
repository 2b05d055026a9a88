/** Every text of every page, with what it is: what the guards of the prose read. */
import { classPages } from '../../src/explain/class-pages.ts';
import { pages } from '../../src/explain/pages.ts';
import { providerPages } from '../../src/explain/provider-pages.ts';
import { replyPages } from '../../src/explain/reply-pages.ts';
import { subjectPages } from '../../src/explain/subject-pages.ts';

/** `title` has no full stop, `sentence` has one, `snippet` is configuration, `line` and `word` are other people's. */
export type TextKind = 'title' | 'sentence' | 'snippet' | 'line' | 'url' | 'word';

/** One text. */
export interface PageText {
  /** The page that holds it: `codes X.4.1`. */
  readonly page: string;
  /** Where it stands there: `fixes.0.why`. */
  readonly at: string;
  readonly kind: TextKind;
  readonly text: string;
}

/** What a text is, by the last name of its path that is not a number. */
const KINDS: Readonly<Record<string, TextKind>> = {
  ...of('title', 'title what'),
  ...of(
    'sentence',
    'summary reason meaning forms causes how expect when why means ground tellTheSender advice exceptions whoActs recognize',
  ),
  ...of('snippet', 'snippet text'),
  ...of('line', 'line'),
  ...of('url', 'url source'),
  ...of('word', 'key level kind system provider origin code mark'),
};

function of(kind: TextKind, names: string): Record<string, TextKind> {
  return Object.fromEntries(names.split(' ').map((name) => [name, kind]));
}

/** Returns all texts of all pages. */
export function pageTexts(): PageText[] {
  return Object.entries({
    codes: pages,
    classes: classPages,
    subjects: subjectPages,
    replies: replyPages,
    providers: providerPages,
  }).flatMap(([group, table]) => Object.entries(table).flatMap(([key, page]) => textsIn(`${group} ${key}`, page, [])));
}

function textsIn(page: string, value: unknown, path: readonly string[]): PageText[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, below]) => textsIn(page, below, [...path, name]));
  if (typeof value === 'number' && path.at(-1) === 'key') return [];
  if (typeof value !== 'string') throw new TypeError(`${page} ${path.join('.')} is no text`);
  const name = path.filter((part) => !/^\d+$/.test(part)).at(-1) ?? '';
  const kind = KINDS[name];
  if (!kind) throw new TypeError(`scripts/prose/page-texts.ts does not know what "${name}" is`);
  return [{ page, at: path.join('.'), kind, text: value }];
}
