/** The reference pages by the key of their row. */
import type { EntryKey } from '../catalogue/entries.ts';
import { deepFreeze } from '../catalogue/deep-freeze.ts';
import { page as x11 } from './codes/x.1.1.ts';
import { page as x22 } from './codes/x.2.2.ts';
import { page as x40 } from './codes/x.4.0.ts';
import { page as x41 } from './codes/x.4.1.ts';
import { page as x42 } from './codes/x.4.2.ts';
import { page as x43 } from './codes/x.4.3.ts';
import { page as x44 } from './codes/x.4.4.ts';
import { page as x45 } from './codes/x.4.5.ts';
import { page as x46 } from './codes/x.4.6.ts';
import { page as x47 } from './codes/x.4.7.ts';
import { page as x50 } from './codes/x.5.0.ts';
import { page as x51 } from './codes/x.5.1.ts';
import { page as x52 } from './codes/x.5.2.ts';
import { page as x53 } from './codes/x.5.3.ts';
import { page as x54 } from './codes/x.5.4.ts';
import { page as x55 } from './codes/x.5.5.ts';
import { page as x56 } from './codes/x.5.6.ts';
import { page as x60 } from './codes/x.6.0.ts';
import { page as x61 } from './codes/x.6.1.ts';
import { page as x62 } from './codes/x.6.2.ts';
import { page as x63 } from './codes/x.6.3.ts';
import { page as x64 } from './codes/x.6.4.ts';
import { page as x65 } from './codes/x.6.5.ts';
import { page as x66 } from './codes/x.6.6.ts';
import { page as x67 } from './codes/x.6.7.ts';
import { page as x68 } from './codes/x.6.8.ts';
import { page as x69 } from './codes/x.6.9.ts';
import { page as x610 } from './codes/x.6.10.ts';
import { page as x71 } from './codes/x.7.1.ts';
import { page as x726 } from './codes/x.7.26.ts';
import type { Page } from './page.ts';

/** A page under another row's key does not compile. */
const table = {
  'X.1.1': x11,
  'X.2.2': x22,
  'X.4.0': x40,
  'X.4.1': x41,
  'X.4.2': x42,
  'X.4.3': x43,
  'X.4.4': x44,
  'X.4.5': x45,
  'X.4.6': x46,
  'X.4.7': x47,
  'X.5.0': x50,
  'X.5.1': x51,
  'X.5.2': x52,
  'X.5.3': x53,
  'X.5.4': x54,
  'X.5.5': x55,
  'X.5.6': x56,
  'X.6.0': x60,
  'X.6.1': x61,
  'X.6.2': x62,
  'X.6.3': x63,
  'X.6.4': x64,
  'X.6.5': x65,
  'X.6.6': x66,
  'X.6.7': x67,
  'X.6.8': x68,
  'X.6.9': x69,
  'X.6.10': x610,
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
