/** The page of a subject: where the trouble lies, and who can usually do something about it. */
import { entries } from '../../catalogue/entries.ts';
import { subjects, type Subject } from '../../catalogue/subjects.ts';
import { subjectPages } from '../../explain/subject-pages.ts';
import type { SubjectPage } from '../../explain/topic-page.ts';
import type { Document, Section } from '../document.ts';
import type { Settings } from '../options.ts';
import { codeLink } from './links.ts';
import { pathOf } from './paths.ts';
import { section, text } from './section.ts';
import { topicSections } from './topic-sections.ts';

/** Returns the page; `undefined` where nothing of the subject is selected. */
export function subjectDocument(subject: Subject, { selection }: Settings): Document | undefined {
  if (!selection.has(2, subject) && !selection.has(4, subject) && !selection.has(5, subject)) return undefined;
  const { title, controlledBy, definedIn } = subjects[subject];
  const page = (subjectPages as Readonly<Partial<Record<Subject, SubjectPage>>>)[subject];
  const key = `X.${subject}`;
  return {
    kind: 'subject',
    key,
    path: pathOf('subject', key),
    figure: `${key}.x`,
    title: page?.title ?? title,
    summary: page?.summary ?? `Usually mended by ${controlledBy}.`,
    sections: [
      ...(page ? pageSections(page) : []),
      section('codes', 'All codes of this subject', {
        kind: 'links',
        links: Object.keys(entries)
          .filter((code) => code.startsWith(`${key}.`))
          .map((code) => codeLink(code)),
      }),
      section('register', 'In the register', {
        kind: 'facts',
        rows: [
          ['Name', title],
          ['Mended by', controlledBy],
          ['Defined in', definedIn],
        ],
      }),
    ],
  };
}

function pageSections(page: SubjectPage): Section[] {
  return topicSections(
    page,
    'What it means',
    section('who', 'Who can mend it', text(page.whoActs)),
    section('telling', 'How to tell its codes apart', {
      kind: 'links',
      links: page.codes.map(({ key, how }) => codeLink(key, how)),
    }),
  );
}
