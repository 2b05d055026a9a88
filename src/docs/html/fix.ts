/** A way to mend it, as a card with what to copy. */
import type { Fix } from '../../explain/page.ts';
import { escapeHtml } from './escape-html.ts';
import { inlineHtml, type Inline } from './inline.ts';

/** Systems that are not written as their key with a capital. */
const NAME: ReadonlyMap<Fix['system'], string> = new Map([
  ['dns', 'DNS'],
  ['opensmtpd', 'OpenSMTPD'],
]);

/** Returns the card. */
export function fixHtml({ title, when, system, snippet, why }: Fix, inline: Inline): string {
  return `<section class="fix">
<h3>${inlineHtml(title)}</h3>
<p class="when">${inline(when)}</p>
<div class="snippet"><p class="label">${NAME.get(system) ?? system.charAt(0).toUpperCase() + system.slice(1)}</p><pre><code>${escapeHtml(snippet)}</code></pre></div>
<p>${inline(why)}</p>
</section>`;
}
