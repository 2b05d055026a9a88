/**
 * Text that is not ours inside Markdown: nothing of it is markup, on a code host, in VitePress or in Docusaurus. No raw
 * HTML is written, because MDX has none.
 */

import { codeParts } from '../code-parts.ts';
import { splitAddresses } from '../web-address.ts';

/** Signs that Markdown, HTML, MDX or the mathematics of code hosts could take for their own; `:name` is a directive of Docusaurus. */
const SIGNS = /[\\`*_[\]<>#|~$&{}]|:\b/g;
/** What only the start of a line makes markup: a list, a heading, a quotation, a container of VitePress. */
const LINE_START = /^(?:[-+=:]|\d{1,9}(?=[.)](?:\s|$)))/;
/** VitePress hands its pages to Vue, which computes what stands between double braces, escaped or not; code it leaves alone. */
const BRACES = /(\{{2,})/;

/** What could end the address of a link before its end. */
const CLOSING = /[\s<>()\\{}[\]"`|]/g;

/** Returns a text with every sign escaped that could be taken for markup; addresses become links. */
export function escapeMarkdown(text: string): string {
  return splitAddresses(text.replace(/\s+/g, ' '))
    .map((part, index) => (index % 2 === 1 ? linkTo(part, part) : escapeSigns(part)))
    .join('')
    .replace(LINE_START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** Returns a text in which `code` between backticks is code and all else is escaped. */
export function inlineMarkdown(text: string): string {
  return codeParts(text)
    .map((part) => (part.isCode ? toCodeSpan(part.text) : part.text && escapeMarkdown(part.text)))
    .join('');
}

/** Returns a link; the label is text. Whoever calls it has made sure of the address. */
export function linkTo(label: string, address: string): string {
  const shown = escapeSigns(label.replace(/\s+/g, ' '));
  return `[${shown}](${address.replace(CLOSING, percentOf)})`;
}

function percentOf(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Returns a text as code, whatever backticks it holds; line ends are shown as `⏎`. */
export function toCodeSpan(text: string): string {
  const line = text.replace(/\r\n|\r|\n/g, ' ⏎ ');
  const fence = '`'.repeat(longestRun(line) + 1);
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return fence + space + line + space + fence;
}

/** Returns a text as a block of code, fenced by more backticks than stand in it. */
export function toCodeBlock(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text.replace(/\r\n?/g, '\n').trimEnd()}\n${fence}`;
}

function escapeSigns(text: string): string {
  return text
    .split(BRACES)
    .map((part, index) => (index % 2 === 1 ? `\`${part}\`` : part.replace(SIGNS, String.raw`\$&`)))
    .join('');
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
