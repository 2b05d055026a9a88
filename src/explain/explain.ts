/** From a code to the page that a person reads. */
import { entryFor } from '../catalogue/entry-for.ts';
import type { StatusClass } from '../code/enhanced-code.ts';
import type { Page } from './page.ts';
import { pages, type PageKey } from './pages.ts';

/** A code that has a page, in any class, or the key of its row. */
export type PageCode = PageKey | (PageKey extends `X.${infer Rest}` ? `${StatusClass}.${Rest}` : never);

const KEY = /^X(?=\.)/i;

/**
 * Returns the reference page of a code, whatever its class. A code that is not registered gets the page of its subject,
 * or of X.0.0 when the subject is unknown too, so compare `page.key` where that matters.
 *
 * @param code - an enhanced status code, or the key of a row
 * @returns the page; `undefined` for what is no code
 * @example
 * ```ts
 * explain('4.4.1').title // -> 'The other mail server did not answer'
 * explain('X.4.1').key // -> 'X.4.1'
 * explain('banana') // -> undefined
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc3463#section-3
 */
export function explain(code: PageCode): Page;
/**
 * Returns the reference page of a code, or `undefined` for what is no code.
 *
 * @param code - any text
 * @returns the page of the code or of its subject, or `undefined`
 */
export function explain(code: string): Page | undefined;
export function explain(code: string): Page | undefined {
  if (typeof code !== 'string') return undefined;
  const entry = entryFor(code.replace(KEY, '5'));
  return entry && (pages as Readonly<Record<string, Page | undefined>>)[entry.key];
}
