/** The parts of a page, beside it. */
import type { ArticleSection } from '../article.ts';
import { linkHtml } from './escape-html.ts';

/** Returns links to the parts of a page; nothing where these are few enough to be seen. */
export function contentsHtml(sections: readonly ArticleSection[]): string {
  if (sections.length < 3) return '';
  const items = sections.map(({ id, title }) => `<li>${linkHtml(title, `#${id}`)}</li>`);
  return `<nav class="contents" aria-label="On this page"><p>On this page</p><ol>${items.join('')}</ol></nav>`;
}
