/** Text that is not ours inside Markdown: nothing of it is markup. */

/** Returns a text with every sign escaped that Markdown or HTML could take for its own; addresses stay links. */
export function escapeMarkdown(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`)))
    .join('')
    .replace(/[\r\n]+/g, ' ');
}

/** Returns a text as code, whatever backticks it holds; line ends are shown as `⏎`. */
export function toCodeSpan(text: string): string {
  const line = text.replace(/\r\n|\r|\n/g, ' ⏎ ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return fence + space + line + space + fence;
}
