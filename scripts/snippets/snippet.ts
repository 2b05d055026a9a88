/** The snippets of all pages, one by one. */
import { pages } from '../../src/explain/pages.ts';
import type { Page, System } from '../../src/explain/page.ts';

/** A snippet and where it stands. */
export interface Snippet {
  /** The row of the register that the page is about. */
  readonly page: string;
  /** The fix that it belongs to. */
  readonly title: string;
  readonly system: System;
  readonly text: string;
}

/** Returns the snippets of all pages. */
export function allSnippets(): Snippet[] {
  return Object.values<Page>(pages).flatMap(({ key, fixes }) =>
    fixes.map(({ title, system, snippet }) => ({ page: key, title, system, text: snippet })),
  );
}
