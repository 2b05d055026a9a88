/** The page of one row of the register: the reference page where one is written, the register's facts in any case. */
import type { Entry } from '../../catalogue/entry.ts';
import type { EntryKey } from '../../catalogue/entries.ts';
import { classify } from '../../classify/classify.ts';
import type { EnhancedCode, StatusClass } from '../../code/enhanced-code.ts';
import type { Document, Form, Section } from '../document.ts';
import type { Settings } from '../options.ts';
import { factSections } from './fact-sections.ts';
import { pageSections } from './page-sections.ts';
import { pathOf } from './paths.ts';
import { samplesOfCode } from './samples.ts';
import { section } from './section.ts';

const CLASSES: readonly StatusClass[] = [2, 4, 5];

/** Returns the page; `undefined` where none of its forms is selected. */
export function codeDocument(entry: Entry, settings: Settings): Document | undefined {
  const [, subject = 0, detail = 0] = entry.key.split('.').map(Number);
  const classes = CLASSES.filter((digit) => settings.selection.has(digit, subject, detail));
  if (classes.length === 0) return undefined;
  const key = entry.key as EntryKey;
  const page = settings.pages[key];
  const forms = classes.map((digit) => toForm(digit, entry, page?.forms[digit]));
  return {
    kind: 'code',
    key,
    path: pathOf('code', key),
    figure: key,
    title: page?.title ?? (entry.title || 'A code that the register leaves without a name'),
    summary: page?.summary ?? entry.meaning,
    sections: [
      ...(page ? pageSections(page, forms, settings) : bareSections(entry, forms, settings)),
      ...factSections(entry),
    ],
    forms,
    entry,
    ...(page && { page }),
  };
}

/** Where no reference page is written: what the forms say, and the lines that are known to carry the code. */
function bareSections(entry: Entry, forms: readonly Form[], settings: Settings): Section[] {
  const samples = samplesOfCode(entry.key, settings);
  return [
    section('forms', 'Its forms', { kind: 'forms', forms }),
    ...(samples.length === 0 ? [] : [section('seen-from', 'Seen from', { kind: 'samples', samples })]),
  ];
}

function toForm(digit: StatusClass, entry: Entry, words = ''): Form {
  const code = `${digit}${entry.key.slice(1)}` as EnhancedCode;
  return {
    class: digit,
    code,
    registered: entry.classes.includes(digit),
    words,
    verdict: classify({ code }),
  };
}
