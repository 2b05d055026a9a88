/** The snippets of all pages. */
import type { Page } from '../../src/explain/page.ts';
import { pages } from '../../src/explain/pages.ts';
import type { Snippet } from './snippet-check.ts';

/** Returns them in the order of the register. */
export function allSnippets(): Snippet[] {
  return Object.values<Page>(pages).flatMap(({ key, fixes }) =>
    fixes.map(({ system, title, snippet }) => ({ key, system, title, snippet })),
  );
}
