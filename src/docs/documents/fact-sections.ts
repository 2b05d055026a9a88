/** What the register says of a row, and nothing but that. */
import type { ClassRule, Entry } from '../../catalogue/entry.ts';
import type { Section } from '../document.ts';
import { addressOf, spaced } from './references.ts';
import { section, text } from './section.ts';

const CLASS_WORDS: Readonly<Record<ClassRule, string>> = {
  explicit: 'the defining text names these classes and no others',
  'explicit-should': 'the defining text says that it should be used for these classes',
  implied: 'the defining text shows these classes and states no rule',
  lifted: 'an earlier restriction was lifted',
  unstated: 'the defining text restricts no class',
};

/** Returns the parts of a page that come from the register. */
export function factSections(entry: Entry): Section[] {
  const replies = Array.isArray(entry.replies)
    ? entry.replies.join(', ')
    : String(entry.replies).replace('not-given', 'not given');
  const cited = [entry.definedIn, ...entry.references.map(spaced)];
  return [
    section(
      'register',
      'In the register',
      {
        kind: 'facts',
        rows: [
          ['Name', entry.title || 'none'],
          ['Says', entry.meaning],
          ['Classes', `${entry.classes.join(', ') || 'none'}; ${CLASS_WORDS[entry.classRule]}`],
          ['Replies', `${replies || 'none'}; associated, not exclusive`],
          ['Status', entry.status],
          ...(entry.classConflict
            ? ([['Conflict', 'an associated reply belongs to a class that the defining text rules out']] as const)
            : []),
        ],
      },
      ...(entry.notes === undefined ? [] : [text(entry.notes)]),
      { kind: 'links', links: cited.map((citation) => linkTo(citation)) },
    ),
  ];
}

function linkTo(citation: string) {
  return { to: { url: addressOf(citation) ?? '' }, label: citation, text: '' };
}
