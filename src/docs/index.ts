/**
 * The reference as files: Markdown for a repository or a site generator, HTML to open or to serve, JSON for a product.
 * Nothing is written: each renderer yields paths and texts, and whoever asked for them puts them somewhere.
 *
 * @packageDocumentation
 */
export type { Article, ArticleSection } from './article.ts';
export type { GeneratedFile } from './generated-file.ts';
export { htmlSite, type SiteOptions } from './html/html-site.ts';
export { jsonPages } from './json/json-pages.ts';
export { markdownPages, type MarkdownOptions } from './markdown/markdown-pages.ts';
export type { Brand, DocsOptions } from './options.ts';
