/** A page of the caller's own. */
import { groupId, type Article } from '../article.ts';
import { contentsHtml } from './contents.ts';
import { escapeHtml, linkHtml } from './escape-html.ts';

/** Returns the content of a page; `root` is the way to the first page. */
export function articleHtml({ title, group, sections, html }: Article, root: string): string {
  return `<article class="article">
<p class="crumb">${linkHtml(group, `${root}index.html#${groupId(group)}`)}</p>
<header class="head">
<h1><span class="title">${escapeHtml(title)}</span></h1>
</header>
<div class="written">
${html}
</div>
</article>
${contentsHtml(sections)}`;
}
