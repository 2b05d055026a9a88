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
import { page as x1x10 } from './codes/x.1.10.ts';
import { page as x20 } from './codes/x.2.0.ts';
import { page as x21 } from './codes/x.2.1.ts';
import { page as x22 } from './codes/x.2.2.ts';
import { page as x23 } from './codes/x.2.3.ts';
import { page as x24 } from './codes/x.2.4.ts';
import { page as x30 } from './codes/x.3.0.ts';
import { page as x31 } from './codes/x.3.1.ts';
import { page as x32 } from './codes/x.3.2.ts';
import { page as x33 } from './codes/x.3.3.ts';
import { page as x34 } from './codes/x.3.4.ts';
import { page as x35 } from './codes/x.3.5.ts';
import { page as x36 } from './codes/x.3.6.ts';
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
import { page as x6x10 } from './codes/x.6.10.ts';
import { page as x70 } from './codes/x.7.0.ts';
import { page as x71 } from './codes/x.7.1.ts';
import { page as x72 } from './codes/x.7.2.ts';
import { page as x73 } from './codes/x.7.3.ts';
import { page as x74 } from './codes/x.7.4.ts';
import { page as x75 } from './codes/x.7.5.ts';
import { page as x76 } from './codes/x.7.6.ts';
import { page as x77 } from './codes/x.7.7.ts';
import { page as x78 } from './codes/x.7.8.ts';
import { page as x79 } from './codes/x.7.9.ts';
import { page as x7x10 } from './codes/x.7.10.ts';
import { page as x7x11 } from './codes/x.7.11.ts';
import { page as x7x12 } from './codes/x.7.12.ts';
import { page as x7x13 } from './codes/x.7.13.ts';
import { page as x7x14 } from './codes/x.7.14.ts';
import { page as x7x15 } from './codes/x.7.15.ts';
import { page as x7x16 } from './codes/x.7.16.ts';
import { page as x7x17 } from './codes/x.7.17.ts';
import { page as x7x18 } from './codes/x.7.18.ts';
import { page as x7x19 } from './codes/x.7.19.ts';
import { page as x7x20 } from './codes/x.7.20.ts';
import { page as x7x21 } from './codes/x.7.21.ts';
import { page as x7x22 } from './codes/x.7.22.ts';
import { page as x7x23 } from './codes/x.7.23.ts';
import { page as x7x24 } from './codes/x.7.24.ts';
import { page as x7x25 } from './codes/x.7.25.ts';
import { page as x7x26 } from './codes/x.7.26.ts';
import { page as x7x27 } from './codes/x.7.27.ts';
import { page as x7x28 } from './codes/x.7.28.ts';
import { page as x7x29 } from './codes/x.7.29.ts';
import { page as x7x30 } from './codes/x.7.30.ts';
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
  'X.1.10': x1x10,
  'X.2.0': x20,
  'X.2.1': x21,
  'X.2.2': x22,
  'X.2.3': x23,
  'X.2.4': x24,
  'X.3.0': x30,
  'X.3.1': x31,
  'X.3.2': x32,
  'X.3.3': x33,
  'X.3.4': x34,
  'X.3.5': x35,
  'X.3.6': x36,
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
  'X.6.10': x6x10,
  'X.7.0': x70,
  'X.7.1': x71,
  'X.7.2': x72,
  'X.7.3': x73,
  'X.7.4': x74,
  'X.7.5': x75,
  'X.7.6': x76,
  'X.7.7': x77,
  'X.7.8': x78,
  'X.7.9': x79,
  'X.7.10': x7x10,
  'X.7.11': x7x11,
  'X.7.12': x7x12,
  'X.7.13': x7x13,
  'X.7.14': x7x14,
  'X.7.15': x7x15,
  'X.7.16': x7x16,
  'X.7.17': x7x17,
  'X.7.18': x7x18,
  'X.7.19': x7x19,
  'X.7.20': x7x20,
  'X.7.21': x7x21,
  'X.7.22': x7x22,
  'X.7.23': x7x23,
  'X.7.24': x7x24,
  'X.7.25': x7x25,
  'X.7.26': x7x26,
  'X.7.27': x7x27,
  'X.7.28': x7x28,
  'X.7.29': x7x29,
  'X.7.30': x7x30,
} satisfies { readonly [Key in EntryKey]: Page<Key> };

/** The key of a row, each of which has a page: `'X.4.1'`. */
export type PageKey = EntryKey;

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
