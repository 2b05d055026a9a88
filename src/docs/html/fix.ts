/** A way to mend it, as a card with what to copy. */
import type { Fix } from '../../explain/page.ts';
import { escapeHtml, inlineHtml } from './escape-html.ts';

/** What a system is called on the card. */
const SYSTEM: Readonly<Record<Fix['system'], string>> = {
  postfix: 'Postfix',
  exim: 'Exim',
  opensmtpd: 'OpenSMTPD',
  sendmail: 'Sendmail',
  exchange: 'Exchange',
  dns: 'DNS',
  firewall: 'Firewall',
  nodemailer: 'Nodemailer',
  dovecot: 'Dovecot',
  shell: 'Shell',
  header: 'Headers',
  process: 'Process',
};

/** Returns the card. */
export function fixHtml({ title, when, system, snippet, why }: Fix): string {
  return `<section class="fix">
<h3>${inlineHtml(title)}</h3>
<p class="when">${inlineHtml(when)}</p>
<div class="snippet"><p class="label">${SYSTEM[system]}</p><pre><code>${escapeHtml(snippet)}</code></pre></div>
<p>${inlineHtml(why)}</p>
</section>`;
}
