/** The parts that pages on larger things have in common: what it means, what to do, what not, and the ground. */
import type { Reproduction } from '../../explain/page.ts';
import type { TopicPage } from '../../explain/topic-page.ts';
import type { Block, Section } from '../document.ts';
import { section, text } from './section.ts';

/** Returns the parts of a page, the first under a heading, those of its own kind in the middle. */
export function topicSections(page: TopicPage, meaning: string, ...own: readonly Section[]): Section[] {
  return [
    section('meaning', meaning, text(...page.meaning)),
    ...own,
    section('advice', 'What to do', { kind: 'list', ordered: true, items: page.advice }),
    ...avoidSections(page.avoid),
    sourcesSection(page),
  ];
}

/** Returns what not to do, where there is something. */
export function avoidSections(avoid: TopicPage['avoid']): Section[] {
  return avoid.length === 0 ? [] : [section('avoid', 'What not to do', { kind: 'reasons', items: avoid })];
}

/** Returns what a page rests on. */
export function sourcesSection({ sources, confidence }: Pick<TopicPage, 'sources' | 'confidence'>): Section {
  return section('sources', 'Sources', linksTo(sources), text(`Confidence: ${confidence.level}. ${confidence.ground}`));
}

/** Returns links to the web as a block. */
export function linksTo(sources: TopicPage['sources']): Block {
  return { kind: 'links', links: sources.map(({ title, url }) => ({ to: { url }, label: title, text: '' })) };
}

const LABEL = { smtp: 'Dialogue', log: 'Log', shell: 'Shell' } as const;

/** Returns how to see it with one's own eyes. */
export function reproduceSection({ how, kind, text: lines, expect, origin }: Reproduction): Section {
  return section(
    'reproduce',
    'See it yourself',
    text(how),
    { kind: 'terminal', label: LABEL[kind], dialogue: kind === 'smtp', text: lines },
    {
      kind: 'facts',
      rows: [
        ['Expect', expect],
        ['Origin', origin],
      ],
    },
  );
}
