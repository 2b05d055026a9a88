/** The reference as Markdown. */
import type { Document } from '../document.ts';
import { libraryOf, type Library } from '../documents/library.ts';
import { readOptions, type DocsOptions, type Settings } from '../options.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { relativePath } from '../relative-path.ts';
import { isWebAddress } from '../web-address.ts';
import { blockMarkdown, type Resolve } from './block.ts';
import { inlineMarkdown } from './escape-markdown.ts';
import { indexMarkdown } from './index-markdown.ts';

/** Options of `markdownPages`. */
export interface MarkdownOptions extends DocsOptions {
  /** Opens every page with its title and description as YAML, for VitePress, Docusaurus and their like; the first page is then `index.md` instead of `README.md`. */
  readonly frontMatter?: boolean;
}

/**
 * Returns the reference as Markdown files, one after another: a page per code, class, subject, reply and provider, and
 * the first page with all of them. Plain CommonMark, without raw HTML, so that code hosts, VitePress and Docusaurus show
 * it alike.
 *
 * @param options - title, selection, notes, rules, brand, and whether pages have front matter
 * @throws TypeError or RangeError, naming the option
 * @example
 * ```ts
 * const [first] = markdownPages({ title: 'Our bounce handbook' });
 * first.path // -> 'README.md'
 * ```
 */
export function* markdownPages(options: MarkdownOptions = {}): Generator<GeneratedFile> {
  const settings = readOptions(options, ['frontMatter']);
  const frontMatter = options.frontMatter === true;
  const library = libraryOf(settings);
  const index = frontMatter ? 'index.md' : 'README.md';
  yield { path: index, text: withFrontMatter(frontMatter, settings.title, '', indexMarkdown(library, settings)) };
  for (const document of library.documents) {
    const { title, summary, figure } = document;
    const text = documentMarkdown(document, library, settings, index);
    yield {
      path: `${document.path}.md`,
      text: withFrontMatter(frontMatter, figure ? `${figure} ${title}` : title, summary, text),
    };
  }
}

function documentMarkdown(document: Document, { paths }: Library, { title }: Settings, index: string): string {
  const path = `${document.path}.md`;
  const resolve: Resolve = ({ to }) => {
    if ('url' in to) return isWebAddress(to.url) ? to.url : undefined;
    return paths.has(to.path) ? relativePath(path, `${to.path}.md`) : undefined;
  };
  const heading = document.figure === '' ? document.title : `${document.figure} ${document.title}`;
  return [
    `# ${inlineMarkdown(heading)}`,
    inlineMarkdown(document.summary),
    ...document.sections.map(({ title: name, blocks }) =>
      [`## ${inlineMarkdown(name)}`, ...blocks.map((block) => blockMarkdown(block, resolve))].join('\n\n'),
    ),
    `---\n\n[${inlineMarkdown(title)}](${relativePath(path, index)})`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** A text in double quotes as JSON writes it is one in YAML as well, whatever stands in it. */
function withFrontMatter(wanted: boolean, title: string, description: string, text: string): string {
  if (!wanted) return text;
  const about = description === '' ? '' : `description: ${JSON.stringify(description)}\n`;
  return `---\ntitle: ${JSON.stringify(title)}\n${about}---\n\n${text}`;
}
