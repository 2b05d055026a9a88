/** The first page: every other page by its name. */
import type { Document } from '../document.ts';
import type { Library } from '../documents/library.ts';
import { codesBySubject, othersByKind, type Group } from '../groups.ts';
import type { Settings } from '../options.ts';
import { inlineMarkdown, linkTo } from './escape-markdown.ts';

/** Returns the page. */
export function indexMarkdown({ documents }: Library, { title, brand }: Settings): string {
  const by =
    brand.name === undefined
      ? []
      : [brand.url === undefined ? inlineMarkdown(brand.name) : linkTo(brand.name, brand.url)];
  return [
    `# ${inlineMarkdown(title)}`,
    ...by,
    'What mail servers mean by their status codes: why it happens, how to mend it, what not to do.',
    ...codesBySubject(documents).map((group) => groupMarkdown({ ...group, title: `${group.id} ${group.title}` })),
    ...othersByKind(documents).map(groupMarkdown),
  ]
    .join('\n\n')
    .concat('\n');
}

function groupMarkdown({ title, documents }: Group): string {
  return `## ${inlineMarkdown(title)}\n\n${documents.map(itemMarkdown).join('\n')}`;
}

function itemMarkdown({ figure, title, path }: Document): string {
  const link = linkTo(figure || title, `${path}.md`);
  return figure === '' ? `- ${link}` : `- ${link}: ${inlineMarkdown(title)}`;
}
