/** Text that is not ours inside HTML: nothing of it is markup, in an element or between quotes. */

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What no page may hold, and what would turn the reading direction of all that follows. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu;

/** Returns a text with every sign escaped that HTML could take for its own. */
export function escapeHtml(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
}

/** Returns a link to elsewhere. Whoever calls it has made sure of the address. */
export function linkHtml(label: string, address: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(label)}</a>`;
}
