/** One form of a code, and where its permanent link leads. */
import type { Form } from '../document.ts';
import { verdictWords } from '../verdict-words.ts';
import { escapeHtml } from './escape-html.ts';
import type { Inline } from './inline.ts';

/** Returns the form as a card. */
export function formHtml({ class: digit, code, registered, words, verdict }: Form, inline: Inline): string {
  return `<section class="form c${digit}" id="${code}">
<h3>${code}</h3>
${words === '' ? '' : `<p>${inline(words)}</p>`}
<p class="alone">By itself ${escapeHtml(verdictWords(verdict))}.${registered ? '' : ' The register does not foresee this form.'}</p>
</section>`;
}
