/** One page of the reference. */
import { subjects, type Subject } from '../../catalogue/subjects.ts';
import type { Document, Section } from '../document.ts';
import { pathOf } from '../documents/paths.ts';
import { blockHtml } from './block.ts';
import { contentsHtml } from './contents.ts';
import { escapeHtml, linkHtml } from './escape-html.ts';
import { inlineHtml, inlineOf, type Inline } from './inline.ts';
import type { Resolve } from './resolve.ts';

/** Returns the content of a page. */
export function documentHtml(document: Document, resolve: Resolve): string {
  const { figure, title, summary, sections, path } = document;
  const inline = inlineOf(path, resolve);
  return `<article class="${document.kind}">
${crumbHtml(document, resolve)}
<header class="head">
<h1>${figure === '' ? '' : `<span class="figure">${figureHtml(figure)}</span> `}<span class="title">${inlineHtml(title)}</span></h1>
<p class="summary">${inline(summary)}</p>
</header>
${sections.map((section) => sectionHtml(section, resolve, inline)).join('\n')}
</article>
${contentsHtml(sections)}`;
}

function sectionHtml({ id, title, blocks }: Section, resolve: Resolve, inline: Inline): string {
  return `<section id="${escapeHtml(id)}">
<h2>${inlineHtml(title)}</h2>
${blocks.map((block) => blockHtml(block, resolve, inline)).join('\n')}
</section>`;
}

/** The class digit stands for itself: the page script writes in the form that was asked for. */
function figureHtml(figure: string): string {
  const [first = '', ...rest] = figure.split('.');
  return rest.length === 0 ? escapeHtml(figure) : `<b>${escapeHtml(first)}</b>.${escapeHtml(rest.join('.'))}`;
}

function crumbHtml({ kind, key }: Document, resolve: Resolve): string {
  if (kind !== 'code') return '';
  const subject = Number(key.split('.')[1]) as Subject;
  const address = resolve({ to: { path: pathOf('subject', `X.${subject}`) } });
  const { title } = subjects[subject];
  return `<p class="crumb">${address === undefined ? escapeHtml(title) : linkHtml(title, address)}</p>`;
}
