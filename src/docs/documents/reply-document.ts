/** The page of a basic reply: what three digits say where no enhanced code says more. */
import { entries } from '../../catalogue/entries.ts';
import type { ReplyEntry } from '../../catalogue/replies.ts';
import { classify } from '../../classify/classify.ts';
import type { Document } from '../document.ts';
import type { Settings } from '../options.ts';
import { verdictWords } from '../verdict-words.ts';
import { codeLink } from './links.ts';
import { pathOf } from './paths.ts';
import { addressOf } from './references.ts';
import { section } from './section.ts';

const CLASS: Readonly<Record<string, string>> = {
  2: 'The step succeeded.',
  3: 'The server waits for more.',
  4: 'It failed for now; the same command may succeed later.',
  5: 'It failed; the same command will not succeed unless something is changed.',
};
const ORIGIN: Readonly<Record<ReplyEntry['origin'], string>> = {
  standard: 'RFC 5321 and its update',
  extension: 'an extension of SMTP',
  association: 'no definition of its own; the register of enhanced codes names it',
};

/** Returns the page; `undefined` where the reply is not selected. */
export function replyDocument(reply: number, entry: ReplyEntry, { selection }: Settings): Document | undefined {
  if (!selection.hasReply(reply)) return undefined;
  const key = String(reply);
  const associated = Object.values(entries).filter(
    ({ replies }) => Array.isArray(replies) && replies.some((one) => one === reply),
  );
  return {
    kind: 'reply',
    key,
    path: pathOf('reply', key),
    figure: key,
    title: entry.title,
    summary: CLASS[key.slice(0, 1)] ?? '',
    sections: [
      section('facts', 'What it says', {
        kind: 'facts',
        rows: [
          ['Answers', entry.answers.join(', ') || 'not known'],
          ['Alone', verdictWords(classify({ reply }))],
          ['Origin', ORIGIN[entry.origin]],
        ],
      }),
      ...(associated.length === 0
        ? []
        : [
            section('codes', 'Enhanced codes that the register associates with it', {
              kind: 'links',
              links: associated.map(({ key: code }) => codeLink(code)),
            }),
          ]),
      section('sources', 'Sources', {
        kind: 'links',
        links: entry.references.map((citation) => ({
          to: { url: addressOf(citation) ?? '' },
          label: citation,
          text: '',
        })),
      }),
    ],
  };
}
