/** The page of a class: what its digit says, and what it says of every subject. */
import { classes } from '../../catalogue/classes.ts';
import { entries } from '../../catalogue/entries.ts';
import { replies } from '../../catalogue/replies.ts';
import type { StatusClass } from '../../code/enhanced-code.ts';
import { classPages } from '../../explain/class-pages.ts';
import type { ClassPage } from '../../explain/topic-page.ts';
import type { Document, Section } from '../document.ts';
import type { Settings } from '../options.ts';
import { codeLink } from './links.ts';
import { pathOf } from './paths.ts';
import { section } from './section.ts';
import { reproduceSection, topicSections } from './topic-sections.ts';

/** Returns the page; `undefined` where nothing of the class is selected. */
export function classDocument(digit: StatusClass, { selection }: Settings): Document | undefined {
  if (!selection.has(digit)) return undefined;
  const { title, meaning, definedIn } = classes[digit];
  const page = (classPages as Readonly<Partial<Record<StatusClass, ClassPage>>>)[digit];
  const registered = Object.values(entries).filter((entry) => entry.classes.includes(digit));
  const basic = Object.entries(replies).filter(([reply]) => reply.startsWith(String(digit)));
  return {
    kind: 'class',
    key: String(digit),
    path: pathOf('class', String(digit)),
    figure: `${digit}.x.x`,
    title: page?.title ?? title,
    summary: page?.summary ?? meaning,
    sections: [
      ...(page ? pageSections(page) : []),
      section('codes', 'Codes that the register foresees in this class', {
        kind: 'links',
        links: registered.map(({ key }) => codeLink(key)),
      }),
      section('replies', 'Basic replies of this class', {
        kind: 'links',
        links: basic.map(([reply, entry]) => ({
          to: { path: pathOf('reply', reply) },
          label: reply,
          text: entry.title,
        })),
      }),
      section('register', 'In the register', {
        kind: 'facts',
        rows: [
          ['Name', title],
          ['Says', meaning],
          ['Defined in', definedIn],
        ],
      }),
    ],
  };
}

function pageSections(page: ClassPage): Section[] {
  return topicSections(
    page,
    'What it means',
    reproduceSection(page.reproduce),
    section('exceptions', 'When not to believe the digit', { kind: 'list', ordered: false, items: page.exceptions }),
  );
}
