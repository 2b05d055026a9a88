/** Running text: `code` between backticks is code, addresses and codes are links, all else is escaped. */
import { codeParts } from '../code-parts.ts';
import { pathOf } from '../documents/paths.ts';
import { splitAddresses } from '../web-address.ts';
import { escapeHtml, linkHtml } from './escape-html.ts';
import type { Resolve } from './resolve.ts';

/** Makes HTML of a text. */
export type Inline = (text: string) => string;

/** A code in a sentence. Sections of an RFC look the same, and so do parts of addresses. */
const CODE = /(?<![\w.]|\bsections? )([245X]\.\d\.\d{1,2})(?!\.?\d)/;

/** Returns a text without links to codes, for headings. */
export const inlineHtml: Inline = (text) => toHtml(text, () => undefined);

/** Returns what makes HTML of the texts of one page: codes lead to their pages, but not to the page itself. */
export function inlineOf(ownPath: string, resolve: Resolve): Inline {
  const linkOf = (code: string): string | undefined => {
    const path = pathOf('code', `X${code.slice(1)}`);
    const address = path === ownPath ? undefined : resolve({ to: { path } });
    return address === undefined || code.startsWith('X') ? address : `${address}#${code}`;
  };
  return (text) => toHtml(text, linkOf);
}

function toHtml(text: string, linkOf: (code: string) => string | undefined): string {
  return codeParts(text)
    .map((part) => (part.isCode ? `<code>${escapeHtml(part.text)}</code>` : withAddresses(part.text, linkOf)))
    .join('');
}

function withAddresses(text: string, linkOf: (code: string) => string | undefined): string {
  return splitAddresses(text)
    .map((part, index) =>
      index % 2 === 1 ? linkHtml(part.replace(/^https?:\/\//, ''), part) : withCodes(part, linkOf),
    )
    .join('');
}

function withCodes(text: string, linkOf: (code: string) => string | undefined): string {
  return text
    .split(CODE)
    .map((part, index) => {
      const address = index % 2 === 1 ? linkOf(part) : undefined;
      return address === undefined ? escapeHtml(part) : linkHtml(part, address);
    })
    .join('');
}
