/** What came of checking one snippet of a page. */
import type { Fix } from '../../src/explain/page.ts';

/** A snippet and where it stands. */
export interface Snippet extends Pick<Fix, 'system' | 'title' | 'snippet'> {
  /** The code of its page. */
  readonly key: string;
}

/** Who looked at a snippet and found what. */
export type SnippetCheck =
  /** Nothing wrong. */
  | { readonly kind: 'checked'; readonly by: string }
  /** It complained. */
  | { readonly kind: 'refused'; readonly by: string; readonly said: string }
  /** Nobody here can tell. */
  | { readonly kind: 'unchecked'; readonly why: string };
