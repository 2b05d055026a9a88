/** The reference as a site: plain HTML that works from a folder, without a server and, but for search and reader, without scripts. */
import { readArticles, type Article } from '../article.ts';
import { libraryOf, type Library } from '../documents/library.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { readOptions, type DocsOptions } from '../options.ts';
import { relativePath } from '../relative-path.ts';
import { searchIndexScript } from '../search/search-index.ts';
import { isWebAddress } from '../web-address.ts';
import { PAGE_SCRIPT, READER_SCRIPT, SEARCH_SCRIPT, STYLE } from './assets.ts';
import { articleHtml } from './article-html.ts';
import { documentHtml } from './document-html.ts';
import { formPage } from './form-page.ts';
import { homeHtml } from './home.ts';
import { notFoundPage } from './not-found.ts';
import { ownRulesScript } from './own-rules-script.ts';
import type { Resolve } from './resolve.ts';
import { shellHtml } from './shell.ts';
import { sitemapXml } from './sitemap.ts';

/** Options of the site. */
export interface SiteOptions extends DocsOptions {
  /** Pages of your own, which get the site's look and stand on its first page, in its bar, search and site map. */
  readonly articles?: readonly Article[];
}

/**
 * Returns the reference as a static site, file after file: `index.html`, a folder per page, a permanent link per form of
 * a code (`codes/5.7.1`), style, scripts, `404.html`, and `sitemap.xml` where the address is known. It is ready to be
 * opened from a disk or put on any web server; it fetches nothing and sends nothing.
 *
 * @param options - title, selection, notes, rules, brand, address, articles
 * @throws TypeError or RangeError, naming the option
 * @example
 * ```ts
 * const site = [...htmlSite({ title: 'Our bounce handbook', only: '5.7.1' })].map(({ path }) => path);
 * site.includes('codes/5.7.1/index.html') // -> true
 * ```
 */
export function* htmlSite(options: SiteOptions = {}): Generator<GeneratedFile> {
  const articles = readArticles(options.articles);
  const settings = { ...readOptions(options, ['articles']), places: [...new Set(articles.map(({ group }) => group))] };
  const { brand, baseUrl, title } = settings;
  const library = libraryOf(settings);
  const summary = 'What mail servers mean by their status codes: why it happens, how to mend it, what not to do.';
  const main = homeHtml(library, articles);
  yield { path: 'index.html', text: shellHtml({ path: 'index.html', title, summary, main, isHome: true }, settings) };
  for (const document of library.documents) {
    const path = `${document.path}/index.html`;
    const content = {
      path,
      title: document.figure ? `${document.figure} ${document.title}` : document.title,
      summary: document.summary,
      main: documentHtml(document, resolveFrom(path, library)),
    };
    yield { path, text: shellHtml(content, settings) };
    for (const form of document.forms ?? [])
      yield { path: `codes/${form.code}/index.html`, text: formPage(form, document, settings) };
  }
  for (const article of articles) {
    const path = `${article.path}/index.html`;
    const main = articleHtml(article, '../'.repeat(path.split('/').length - 1));
    yield { path, text: shellHtml({ ...article, path, main }, settings) };
  }
  yield { path: '404.html', text: notFoundPage(settings) };
  if (baseUrl) yield { path: 'sitemap.xml', text: sitemapXml([...library.documents, ...articles], baseUrl) };
  const accent = brand.accent === undefined ? '' : `:root{--brand:${brand.accent}}\n`;
  yield { path: 'assets/style.css', text: STYLE + accent };
  yield { path: 'assets/page.js', text: PAGE_SCRIPT };
  yield { path: 'assets/search.js', text: SEARCH_SCRIPT };
  yield { path: 'assets/search-index.js', text: searchIndexScript(library, articles) };
  yield { path: 'assets/reader.js', text: READER_SCRIPT };
  if (settings.rules.length > 0) yield { path: 'assets/own-rules.js', text: ownRulesScript(settings.rules) };
}

function resolveFrom(path: string, { paths }: Library): Resolve {
  return ({ to }) => {
    if ('url' in to) return isWebAddress(to.url) ? to.url : undefined;
    return paths.has(to.path) ? relativePath(path, `${to.path}/index.html`) : undefined;
  };
}
