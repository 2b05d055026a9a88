/** The reference pages by the key of their row. */
import type { EntryKey } from '../catalogue/entries.ts';
import { deepFreeze } from '../catalogue/deep-freeze.ts';
import { page as x11 } from './codes/x.1.1.ts';
import { page as x22 } from './codes/x.2.2.ts';
import { page as x41 } from './codes/x.4.1.ts';
import { page as x71 } from './codes/x.7.1.ts';
import { page as x78 } from './codes/x.7.8.ts';
import { page as x79 } from './codes/x.7.9.ts';
import { page as x710 } from './codes/x.7.10.ts';
import { page as x711 } from './codes/x.7.11.ts';
import { page as x712 } from './codes/x.7.12.ts';
import { page as x713 } from './codes/x.7.13.ts';
import { page as x714 } from './codes/x.7.14.ts';
import { page as x715 } from './codes/x.7.15.ts';
import { page as x716 } from './codes/x.7.16.ts';
import { page as x717 } from './codes/x.7.17.ts';
import { page as x718 } from './codes/x.7.18.ts';
import { page as x719 } from './codes/x.7.19.ts';
import { page as x720 } from './codes/x.7.20.ts';
import { page as x721 } from './codes/x.7.21.ts';
import { page as x722 } from './codes/x.7.22.ts';
import { page as x723 } from './codes/x.7.23.ts';
import { page as x724 } from './codes/x.7.24.ts';
import { page as x725 } from './codes/x.7.25.ts';
import { page as x726 } from './codes/x.7.26.ts';
import { page as x727 } from './codes/x.7.27.ts';
import { page as x728 } from './codes/x.7.28.ts';
import { page as x729 } from './codes/x.7.29.ts';
import { page as x730 } from './codes/x.7.30.ts';
import type { Page } from './page.ts';

/** A page under another row's key does not compile. */
const table = {
  'X.1.1': x11,
  'X.2.2': x22,
  'X.4.1': x41,
  'X.7.1': x71,
  'X.7.8': x78,
  'X.7.9': x79,
  'X.7.10': x710,
  'X.7.11': x711,
  'X.7.12': x712,
  'X.7.13': x713,
  'X.7.14': x714,
  'X.7.15': x715,
  'X.7.16': x716,
  'X.7.17': x717,
  'X.7.18': x718,
  'X.7.19': x719,
  'X.7.20': x720,
  'X.7.21': x721,
  'X.7.22': x722,
  'X.7.23': x723,
  'X.7.24': x724,
  'X.7.25': x725,
  'X.7.26': x726,
  'X.7.27': x727,
  'X.7.28': x728,
  'X.7.29': x729,
  'X.7.30': x730,
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
