/** The page of a subject: where the trouble lies, and who can usually do something about it. */
import { entries } from '../../catalogue/entries.ts';
import { subjects, type Subject } from '../../catalogue/subjects.ts';
import type { Document } from '../document.ts';
import type { Settings } from '../options.ts';
import { codeLink } from './links.ts';
import { pathOf } from './paths.ts';
import { addressOf } from './references.ts';
import { section } from './section.ts';

/** Returns the page; `undefined` where nothing of the subject is selected. */
export function subjectDocument(subject: Subject, { selection }: Settings): Document | undefined {
  if (!selection.has(2, subject) && !selection.has(4, subject) && !selection.has(5, subject)) return undefined;
  const { title, controlledBy, definedIn } = subjects[subject];
  const key = `X.${subject}`;
  return {
    kind: 'subject',
    key,
    path: pathOf('subject', key),
    figure: `${key}.x`,
    title,
    summary: `Usually mended by ${controlledBy}.`,
    sections: [
      section('codes', 'Codes of this subject', {
        kind: 'links',
        links: Object.keys(entries)
          .filter((code) => code.startsWith(`${key}.`))
          .map((code) => codeLink(code)),
      }),
      section('sources', 'Sources', {
        kind: 'links',
        links: [{ to: { url: addressOf(definedIn) ?? '' }, label: definedIn, text: '' }],
      }),
    ],
  };
}
