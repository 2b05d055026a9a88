/** The pages of the rules: what a provider means by its lines, what words mean whoever writes them, and a caller's own rules. */
import { libraryRules } from '../../classify/library-rules.ts';
import { providers } from '../../classify/rules/providers.ts';
import { providerPages } from '../../explain/provider-pages.ts';
import type { ProviderPage } from '../../explain/topic-page.ts';
import type { TOPICS } from '../../classify/rules/topics.ts';
import type { Category } from '../../verdict.ts';
import { categoryWords } from '../category-words.ts';
import type { Document, Sample, Section } from '../document.ts';
import type { Settings } from '../options.ts';
import { pathOf } from './paths.ts';
import { providerName } from './provider-names.ts';
import { librarySample, ownSample } from './samples.ts';
import { providerSections } from './provider-sections.ts';
import { section } from './section.ts';

/** Topics that are languages. */
const LANGUAGES: readonly string[] = [
  'french',
  'german',
  'spanish',
  'portuguese',
  'italian',
  'dutch',
  'polish',
  'czech',
  'swedish',
  'russian',
  'chinese',
  'japanese',
] satisfies readonly (keyof typeof TOPICS)[];

/** Returns the pages; none where only a part of the reference is written. */
export function ruleDocuments({ selection, rules }: Settings): Document[] {
  if (!selection.isAll) return [];
  const groups = new Map<string, Map<Category, Sample[]>>();
  for (const { id, finding } of libraryRules().rules) {
    const sample = librarySample(id);
    if (sample === undefined) continue;
    const name = id.slice(0, id.indexOf('/'));
    const group = groups.get(name) ?? new Map<Category, Sample[]>();
    const { category } = finding.permanent;
    // The page is by one provider; on the line of a word it would say nothing.
    group.set(category, [...(group.get(category) ?? []), { ...sample, from: '' }]);
    groups.set(name, group);
  }
  const own = rules.length === 0 ? [] : [ownDocument(rules.map((rule) => ownSample(rule)))];
  return [...own, ...[...groups].map(([name, group]) => groupDocument(name, group))];
}

function ownDocument(samples: readonly Sample[]): Document {
  return {
    kind: 'own',
    key: 'own',
    path: pathOf('own', 'own-rules'),
    figure: '',
    title: 'Rules of your own',
    summary: 'They stand before all others.',
    sections: [section('rules', 'What they read', { kind: 'samples', samples })],
  };
}

function groupDocument(name: string, group: ReadonlyMap<Category, readonly Sample[]>): Document {
  const isProvider = Object.hasOwn(providers(), name);
  const kind = isProvider ? 'provider' : 'words';
  const page = new Map<string, ProviderPage>(Object.entries(providerPages)).get(name);
  const words = LANGUAGES.includes(name) ? `in ${toTitle(name)}` : `about ${categoryWords(name)}`;
  const readings = [...group].map(([category, samples]) => toSection(category, samples));
  return {
    kind,
    key: name,
    path: pathOf(kind, name),
    figure: '',
    title: page?.title ?? (isProvider ? providerName(name) : `Words ${words}`),
    summary:
      page?.summary ??
      (isProvider
        ? `What ${providerName(name)} means by its replies, where that is known.`
        : `What replies say ${words}, whoever writes them.`),
    sections: [...(page ? providerSections(page) : []), ...readings],
  };
}

function toSection(category: Category, samples: readonly Sample[]): Section {
  return section(category, `Read as ${categoryWords(category)}`, { kind: 'samples', samples });
}

function toTitle(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
