/** The page of a class: what its digit says, and what it says of every subject. */
import { classes } from '../../catalogue/classes.ts';
import { entries } from '../../catalogue/entries.ts';
import { replies } from '../../catalogue/replies.ts';
import type { StatusClass } from '../../code/enhanced-code.ts';
import type { Document } from '../document.ts';
import type { Settings } from '../options.ts';
import { codeLink } from './links.ts';
import { pathOf } from './paths.ts';
import { addressOf } from './references.ts';
import { section } from './section.ts';

/** Returns the page; `undefined` where nothing of the class is selected. */
export function classDocument(digit: StatusClass, { selection }: Settings): Document | undefined {
  if (!selection.has(digit)) return undefined;
  const { title, meaning, definedIn } = classes[digit];
  const registered = Object.values(entries).filter((entry) => entry.classes.includes(digit));
  const basic = Object.entries(replies).filter(([reply]) => reply.startsWith(String(digit)));
  return {
    kind: 'class',
    key: String(digit),
    path: pathOf('class', String(digit)),
    figure: `${digit}.x.x`,
    title,
    summary: meaning,
    sections: [
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
      section('sources', 'Sources', {
        kind: 'links',
        links: [{ to: { url: addressOf(definedIn) ?? '' }, label: definedIn, text: '' }],
      }),
    ],
  };
}
