/** One block of a page as HTML. */
import type { Block, Reference, Sample } from '../document.ts';
import { escapeHtml, linkHtml } from './escape-html.ts';
import { fixHtml } from './fix.ts';
import { formHtml } from './form.ts';
import { inlineHtml, type Inline } from './inline.ts';
import type { Resolve } from './resolve.ts';
import { terminalHtml } from './terminal.ts';

/** Returns the block. */
export function blockHtml(block: Block, resolve: Resolve, inline: Inline): string {
  switch (block.kind) {
    case 'text':
      return block.paragraphs.map((paragraph) => `<p>${inline(paragraph)}</p>`).join('\n');
    case 'list':
      return listHtml(block.ordered ? 'ol' : 'ul', 'causes', block.items.map(inline));
    case 'facts':
      return `<dl class="facts">${block.rows.map(([name, value]) => `<div><dt>${inlineHtml(name)}</dt><dd>${inline(value)}</dd></div>`).join('')}</dl>`;
    case 'grades':
      return listHtml(
        'ul',
        'grades',
        block.grades.map(
          ({ name, level, reason }) =>
            `<b class="chip ${level}">${escapeHtml(name)} <i>${level}</i></b><span>${inline(reason)}</span>`,
        ),
      );
    case 'forms':
      return `<div class="forms">${block.forms.map((form) => formHtml(form, inline)).join('\n')}</div>`;
    case 'terminal':
      return terminalHtml(block.label, block.dialogue, block.text);
    case 'fixes':
      return `<div class="fixes">${block.fixes.map((fix) => fixHtml(fix, inline)).join('\n')}</div>`;
    case 'reasons':
      return listHtml(
        'ul',
        'avoid',
        block.items.map(({ what, why }) => `<b>${inlineHtml(what)}.</b> ${inline(why)}`),
      );
    case 'samples':
      return block.samples.map((sample) => sampleHtml(sample, inline)).join('\n');
    case 'quote':
      return `<blockquote><p>${inlineHtml(block.text)}</p></blockquote>`;
    case 'links':
      return listHtml(
        'ul',
        'links',
        block.links.map((link) => referenceHtml(link, resolve, inline)),
      );
  }
}

function listHtml(element: 'ol' | 'ul', name: string, items: readonly string[]): string {
  return `<${element} class="${name}">${items.map((item) => `<li>${item}</li>`).join('\n')}</${element}>`;
}

function sampleHtml({ from, line, means, source, rule }: Sample, inline: Inline): string {
  const foot = [source && inlineHtml(source), rule && `rule <code>${escapeHtml(rule)}</code>`].filter(Boolean);
  return [
    '<figure class="sample">',
    from && `<figcaption>${escapeHtml(from)}</figcaption>`,
    `<pre><code>${escapeHtml(line)}</code></pre>`,
    `<p>${inline(means)}</p>`,
    foot.length > 0 && `<p class="source">${foot.join(' · ')}</p>`,
    '</figure>',
  ]
    .filter(Boolean)
    .join('');
}

function referenceHtml(reference: Reference, resolve: Resolve, inline: Inline): string {
  const address = resolve(reference);
  const label = address === undefined ? `<b>${escapeHtml(reference.label)}</b>` : linkHtml(reference.label, address);
  return reference.text === '' ? label : `${label} <span>${inline(reference.text)}</span>`;
}
