/** What the search knows of the pages, as a script: a file that is opened from a disk cannot fetch another one. */
import type { Article } from '../article.ts';
import { codeParts } from '../code-parts.ts';
import type { Block, Document, DocumentKind, Section } from '../document.ts';
import type { Library } from '../documents/library.ts';
import type { SearchedText, SearchIndex } from './search-record.ts';

/** How much a match weighs: the name of a thing more than a word about it. */
const WEIGHT = { title: 6, summary: 3, cause: 3, line: 3, prose: 1 } as const;
/** A code answers the question better than a list of lines that happens to hold the same words. */
const OTHER_PAGES = 0.7;

/** What stands in place of a number where there is none. */
const LABEL: Readonly<Partial<Record<DocumentKind, string>>> = { provider: 'Provider', words: 'Words', own: 'Rules' };

/** Returns the index of all pages. */
export function searchIndexOf({ documents }: Library, articles: readonly Article[] = []): SearchIndex {
  return {
    pages: [
      ...documents.map(({ kind, path, figure, title }) => [path, figure || LABEL[kind] || '', title] as const),
      ...articles.map(({ path, group, title }) => [path, group, title] as const),
    ],
    texts: [
      ...documents.flatMap((document, page) =>
        textsOf(document).map(([anchor, weight, text]): SearchedText => [
          page,
          anchor,
          document.kind === 'code' ? weight : weight * OTHER_PAGES,
          text,
        ]),
      ),
      ...articles.flatMap((article, index) =>
        articleTexts(article).map(([anchor, weight, text]): SearchedText => [
          documents.length + index,
          anchor,
          weight * OTHER_PAGES,
          text,
        ]),
      ),
    ],
  };
}

/** Returns the index as a script. */
export function searchIndexScript(library: Library, articles: readonly Article[] = []): string {
  return `globalThis.searchIndex=${JSON.stringify(searchIndexOf(library, articles))}\n`;
}

type Found = readonly [anchor: string, weight: number, text: string];

function textsOf({ title, summary, entry, sections }: Document): Found[] {
  const name = entry && entry.title !== title ? [['register', WEIGHT.title, entry.title] as const] : [];
  return [
    ['', WEIGHT.title, title],
    ...name,
    ['', WEIGHT.summary, summary],
    ...sections.flatMap((section) => section.blocks.flatMap((block) => blockTexts(section, block))),
  ];
}

function articleTexts({ title, summary, sections }: Article): Found[] {
  return [
    ['', WEIGHT.title, title],
    ['', WEIGHT.summary, summary],
    ...sections.map((section): Found => [section.id, WEIGHT.cause, section.title]),
  ];
}

function blockTexts({ id }: Section, block: Block): Found[] {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => [id, WEIGHT.cause, plain(item)]);
    case 'text':
      return block.paragraphs.flatMap((paragraph) => [[id, WEIGHT.prose, plain(paragraph)], ...quoted(id, paragraph)]);
    case 'samples':
      return block.samples.map(({ line }) => [id, WEIGHT.line, line]);
    case 'fixes':
      return block.fixes.map(({ title }) => [id, WEIGHT.cause, plain(title)]);
    case 'facts':
      // A provider's own marks are what people paste.
      return id === 'markers' ? block.rows.map(([mark, means]) => [id, WEIGHT.line, plain(`${mark} ${means}`)]) : [];
    case 'forms':
      return block.forms.flatMap(({ code, words }) => (words === '' ? [] : [[code, WEIGHT.prose, plain(words)]]));
    case 'grades':
    case 'terminal':
    case 'reasons':
    case 'quote':
    case 'links':
      return [];
  }
}

/** What prose has as code is what servers write, and so what is asked for. */
function quoted(id: string, text: string): Found[] {
  return codeParts(text).flatMap((part) => (part.isCode ? [[id, WEIGHT.line, part.text] as const] : []));
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}
