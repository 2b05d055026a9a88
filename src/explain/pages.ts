/** The reference pages by the key of their row. */
import type { EntryKey } from '../catalogue/entries.ts';
import { deepFreeze } from '../catalogue/deep-freeze.ts';
import { page as x00 } from './codes/x.0.0.ts';
import { page as x10 } from './codes/x.1.0.ts';
import { page as x11 } from './codes/x.1.1.ts';
import { page as x12 } from './codes/x.1.2.ts';
import { page as x13 } from './codes/x.1.3.ts';
import { page as x14 } from './codes/x.1.4.ts';
import { page as x15 } from './codes/x.1.5.ts';
import { page as x16 } from './codes/x.1.6.ts';
import { page as x17 } from './codes/x.1.7.ts';
import { page as x18 } from './codes/x.1.8.ts';
import { page as x19 } from './codes/x.1.9.ts';
import { page as x110 } from './codes/x.1.10.ts';
import { page as x20 } from './codes/x.2.0.ts';
import { page as x22 } from './codes/x.2.2.ts';
import { page as x41 } from './codes/x.4.1.ts';
import { page as x71 } from './codes/x.7.1.ts';
import { page as x726 } from './codes/x.7.26.ts';
import type { Page } from './page.ts';

/** A page under another row's key does not compile. */
const table = {
  'X.0.0': x00,
  'X.1.0': x10,
  'X.1.1': x11,
  'X.1.2': x12,
  'X.1.3': x13,
  'X.1.4': x14,
  'X.1.5': x15,
  'X.1.6': x16,
  'X.1.7': x17,
  'X.1.8': x18,
  'X.1.9': x19,
  'X.1.10': x110,
  'X.2.0': x20,
  'X.2.2': x22,
  'X.4.1': x41,
  'X.7.1': x71,
  'X.7.26': x726,
} satisfies { readonly [Key in EntryKey]?: Page<Key> };

/** The key of a row that has a page: `'X.4.1'`. */
export type PageKey = keyof typeof table;

/** The pages by key. */
export type Pages = { readonly [Key in PageKey]: Page<Key> };

/**
 * The reference pages by the key of their row, frozen.
 *
 * @example
 * ```ts
 * pages['X.2.2'].title // -> "The recipient's mailbox is full"
 * ```
 */
export const pages: Pages = /* @__PURE__ */ deepFreeze(table);
