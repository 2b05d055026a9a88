/** The page of a basic reply: what three digits say where no enhanced code says more. */
import { entries } from '../../catalogue/entries.ts';
import type { ReplyEntry } from '../../catalogue/replies.ts';
import { classify } from '../../classify/classify.ts';
import { replyPages } from '../../explain/reply-pages.ts';
import type { ReplyPage } from '../../explain/topic-page.ts';
import { GO_AHEAD_SENTENCE } from '../../explain/verdict-sentences.ts';
import type { Document, Section } from '../document.ts';
import type { Settings } from '../options.ts';
import { verdictWords } from '../verdict-words.ts';
import { codeLink } from './links.ts';
import { pathOf } from './paths.ts';
import { addressOf } from './references.ts';
import { section } from './section.ts';
import { reproduceSection, topicSections } from './topic-sections.ts';

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
  const page = new Map<string, ReplyPage>(Object.entries(replyPages)).get(key);
  const associated = Object.values(entries).filter(
    ({ replies }) => Array.isArray(replies) && replies.some((one) => one === reply),
  );
  return {
    kind: 'reply',
    key,
    path: pathOf('reply', key),
    figure: key,
    title: page?.title ?? entry.title,
    summary: page?.summary ?? CLASS[key.slice(0, 1)] ?? '',
    sections: [
      ...(page ? pageSections(page) : []),
      section(
        'facts',
        'In the standards',
        {
          kind: 'facts',
          rows: [
            ['Name', entry.title],
            ['Answers', entry.answers.join(', ') || 'not known'],
            ['Alone', key.startsWith('3') ? GO_AHEAD_SENTENCE : verdictWords(classify({ reply }))],
            ['Origin', ORIGIN[entry.origin]],
          ],
        },
        {
          kind: 'links',
          links: entry.references.map((citation) => ({
            to: { url: addressOf(citation) ?? '' },
            label: citation,
            text: '',
          })),
        },
      ),
      ...(associated.length === 0
        ? []
        : [
            section('codes', 'Enhanced codes that the register associates with it', {
              kind: 'links',
              links: associated.map(({ key: code }) => codeLink(code)),
            }),
          ]),
    ],
  };
}

function pageSections(page: ReplyPage): Section[] {
  const samples = page.seenFrom.map(({ provider, ...line }) => ({ from: provider, ...line }));
  return topicSections(
    page,
    'What it means',
    reproduceSection(page.reproduce),
    ...(page.codes.length === 0 ? [] : [tellingSection(page)]),
    ...(samples.length === 0 ? [] : [section('seen-from', 'Seen from', { kind: 'samples', samples })]),
  );
}

function tellingSection({ codes }: ReplyPage): Section {
  return section('telling', 'What an enhanced code makes of it', {
    kind: 'links',
    links: codes.map(({ key, how }) => codeLink(key, how)),
  });
}
