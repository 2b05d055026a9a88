/** A reference page in the order in which somebody asks who has the code on the screen: what, why, how to mend it. */
import type { Page } from '../../explain/page.ts';
import type { Block, Form, Section } from '../document.ts';
import type { Settings } from '../options.ts';
import { codeLink } from './links.ts';
import { samplesOfOwnRules } from './samples.ts';
import { section, text } from './section.ts';
import { avoidSections, reproduceSection, sourcesSection } from './topic-sections.ts';

/** Returns the parts of a page. */
export function pageSections(page: Page, forms: readonly Form[], settings: Settings): Section[] {
  const { seenFrom, related } = page;
  const samples = [
    ...samplesOfOwnRules(page.key, settings),
    ...seenFrom.map(({ provider, ...line }) => ({ from: provider, ...line })),
  ];
  return [
    section('severity', 'How bad it is', gradesOf(page)),
    section('meaning', 'What it means', text(...page.meaning)),
    section('forms', 'Its forms', { kind: 'forms', forms }),
    section('causes', 'Why it happens', { kind: 'list', ordered: true, items: page.causes }),
    reproduceSection(page.reproduce),
    section('fixes', 'How to mend it', { kind: 'fixes', fixes: page.fixes }),
    ...avoidSections(page.avoid),
    ...(samples.length === 0 ? [] : [section('seen-from', 'Seen from', { kind: 'samples', samples })]),
    section('tell', 'What to tell the sender', { kind: 'quote', text: page.tellTheSender }),
    ...(related.length === 0
      ? []
      : [
          section('related', 'Related codes', {
            kind: 'links',
            links: related.map(({ key, how }) => codeLink(key, how)),
          }),
        ]),
    sourcesSection(page),
  ];
}

function gradesOf({ severity, productionRisk }: Page): Block {
  return {
    kind: 'grades',
    grades: [
      { name: 'Severity', ...severity },
      { name: 'Production risk', ...productionRisk },
    ],
  };
}
