/** The reference as JSON: for products that show it in their own way, and for other languages. */
import type { Document } from '../document.ts';
import { libraryOf, type Library } from '../documents/library.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { readOptions, type DocsOptions } from '../options.ts';
import { relativePath } from '../relative-path.ts';
import { isWebAddress } from '../web-address.ts';
import { indexSchema } from './index-schema.ts';
import { pageSchema } from './page-schema.ts';

const PAGE_SCHEMA = 'page.schema.json';
const INDEX_SCHEMA = 'index.schema.json';

/**
 * Returns the reference as JSON files: `index.json` with what there is, a file per page, and their JSON Schemas. A page
 * has its parts in the order in which they are read; a code has its row of the register and its reference page as well,
 * field by field.
 *
 * @param options - title, selection, notes, rules, brand
 * @throws TypeError or RangeError, naming the option
 * @example
 * ```ts
 * const paths = [...jsonPages({ only: '5.7.1' })].map(({ path }) => path);
 * paths.includes('codes/X.7.1.json') // -> true
 * ```
 */
export function* jsonPages(options: DocsOptions = {}): Generator<GeneratedFile> {
  const settings = readOptions(options);
  const { title, brand, baseUrl } = settings;
  const library = libraryOf(settings);
  const pages = library.documents.map(({ kind, key, path, title: name, summary }) => ({
    kind,
    key,
    path: `${path}.json`,
    title: name,
    summary,
  }));
  yield toFile('index.json', { $schema: INDEX_SCHEMA, title, brand, ...(baseUrl && { baseUrl }), pages });
  yield toFile(INDEX_SCHEMA, indexSchema);
  yield toFile(PAGE_SCHEMA, pageSchema);
  for (const document of library.documents) yield toFile(`${document.path}.json`, toRecord(document, library));
}

function toFile(path: string, value: object): GeneratedFile {
  return { path, text: `${JSON.stringify(value, undefined, 1)}\n` };
}

function toRecord(document: Document, { paths }: Library): object {
  const file = `${document.path}.json`;
  const { path: _path, ...rest } = document;
  const sections = rest.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'links' ? { ...block, links: block.links.map((link) => withFile(link, file, paths)) } : block,
    ),
  }));
  return { $schema: relativePath(file, PAGE_SCHEMA), ...rest, sections };
}

/** A link to a page names its file; one to a page that is not written, or that has no address, is left as text. */
function withFile(
  {
    to,
    label,
    text,
  }: { readonly to: { readonly path: string } | { readonly url: string }; label: string; text: string },
  from: string,
  paths: ReadonlySet<string>,
): object {
  const address =
    'url' in to
      ? isWebAddress(to.url)
        ? to.url
        : ''
      : paths.has(to.path)
        ? relativePath(from, `${to.path}.json`)
        : '';
  return { label, text, ...(address && { address }) };
}
