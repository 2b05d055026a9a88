/** The first page: the search, the reader, the register on one screen, and all other pages by their kinds. */
import { groupId, type Article } from '../article.ts';
import type { Document } from '../document.ts';
import type { Library } from '../documents/library.ts';
import { codesBySubject, othersByKind, type Group } from '../groups.ts';
import { escapeHtml } from './escape-html.ts';
import { inlineHtml } from './inline.ts';
import { SEARCH } from './shell.ts';

/** Returns the content of the page. */
export function homeHtml({ documents }: Library, articles: readonly Article[]): string {
  return `<div class="hero">
<div>
<h1>What did the mail server mean?</h1>
<p class="summary">Look up a code such as <code>5.7.1</code> or words such as “connection timed out”, or hand over all that the server said.</p>
${SEARCH}
</div>
${READER}
</div>
<div id="verdict" role="region" aria-label="What the reader found" aria-live="polite"></div>
<section class="register" aria-labelledby="register">
<h2 id="register">The register</h2>
<div class="columns">
${codesBySubject(documents).map(subjectHtml).join('\n')}
</div>
</section>
${[...articleGroups(articles), ...othersByKind(documents).map(groupHtml)].join('\n')}`;
}

const READER = `<div id="reader" class="reader js">
<label for="paste">Paste a reply, a log line or a whole bounce, or drop a file here</label>
<textarea id="paste" rows="4" spellcheck="false" autocomplete="off" placeholder="550 5.4.1 Recipient address rejected: Access denied."></textarea>
</div>`;

function subjectHtml({ id, title, documents }: Group): string {
  return `<section><h3><span class="num">${id}</span> ${escapeHtml(title.replace(/ Status$/, ''))}</h3>
<ul>${documents.map(codeHtml).join('')}</ul></section>`;
}

function codeHtml({ key, title, path, entry }: Document): string {
  // The register's names are short, and they are what people know; X.6.10 has none.
  const name = entry?.title || title;
  return `<li><a href="${path}/index.html"><b><i>X.</i>${key.slice(2)}</b> <span>${escapeHtml(name)}</span></a></li>`;
}

function groupHtml({ id, title, documents }: Group): string {
  const items = documents.map(({ figure, title: name, path }) => {
    const words = name.replace(/^Words (?:about|in) /, '');
    const shown = inlineHtml(words.charAt(0).toUpperCase() + words.slice(1));
    return `<li><a href="${path}/index.html">${figure && `<b>${escapeHtml(figure)}</b> `}<span>${shown}</span></a></li>`;
  });
  return `<section class="group ${id}"><h2 id="${id}">${escapeHtml(title)}</h2><ul>${items.join('')}</ul></section>`;
}

function articleGroups(articles: readonly Article[]): string[] {
  return [...new Set(articles.map(({ group }) => group))].map((group) => {
    const own = articles.filter((article) => article.group === group);
    const items = own.map(
      ({ title, path }) => `<li><a href="${path}/index.html"><span>${escapeHtml(title)}</span></a></li>`,
    );
    const id = groupId(group);
    return `<section class="group"><h2 id="${escapeHtml(id)}">${escapeHtml(group)}</h2><ul>${items.join('')}</ul></section>`;
  });
}
