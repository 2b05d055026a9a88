/** What is written about a provider: how to know it, what its codes and its own marks mean, where to ask. */
import type { ProviderPage } from '../../explain/topic-page.ts';
import type { Section } from '../document.ts';
import { pathOf } from './paths.ts';
import { section, text } from './section.ts';
import { linksTo, topicSections } from './topic-sections.ts';

/** Returns the parts of the page. */
export function providerSections(page: ProviderPage): Section[] {
  const { codes, markers, contacts } = page;
  return topicSections(
    page,
    'How it speaks',
    section('recognize', 'How to know it', text(page.recognize)),
    ...(codes.length === 0
      ? []
      : [
          section('codes', 'What it means by codes', {
            kind: 'links',
            links: codes.map(({ code, means }) => ({
              to: { path: pathOf('code', `X${code.slice(1)}`) },
              label: code,
              text: means,
            })),
          }),
        ]),
    ...(markers.length === 0
      ? []
      : [
          section('markers', 'Its own marks', {
            kind: 'facts',
            rows: markers.map(({ mark, means }) => [`\`${mark}\``, means] as const),
          }),
        ]),
    ...(contacts.length === 0 ? [] : [section('contacts', 'Where to ask', linksTo(contacts))]),
  );
}
