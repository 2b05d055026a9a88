/** The eight tables joined; every key and code of the library is derived from here. */
import type { StatusClass } from '../code/enhanced-code.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { Entry, EntryRow } from './entry.ts';
import { other } from './x0-other.ts';
import { addressing } from './x1-addressing.ts';
import { mailbox } from './x2-mailbox.ts';
import { mailSystem } from './x3-mail-system.ts';
import { network } from './x4-network.ts';
import { protocol } from './x5-protocol.ts';
import { content } from './x6-content.ts';
import { security } from './x7-security.ts';

type Tables = typeof other &
  typeof addressing &
  typeof mailbox &
  typeof mailSystem &
  typeof network &
  typeof protocol &
  typeof content &
  typeof security;

/** The key of a registered row: `'X.2.2'`. */
export type EntryKey = keyof Tables;

/** Any registered code in any class: servers use all three, whatever the register allows; see `Entry.classes`. */
export type KnownCode = EntryKey extends infer Key
  ? Key extends `X.${infer Rest}`
    ? `${StatusClass}.${Rest}`
    : never
  : never;

/** The 81 rows by key. A mapped type, so that an editor shows each row's own comment at `entries['X.2.2']`. */
export type Entries = { readonly [Key in keyof Tables]: Entry };

/**
 * The register of enhanced status codes (RFC 5248): 81 rows, frozen.
 *
 * @example
 * ```ts
 * entries['X.2.2'].title // -> 'Mailbox full'
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc5248
 */
export const entries: Entries = /* @__PURE__ */ joinTables();

function joinTables(): Entries {
  const tables: Record<string, EntryRow> = {
    ...other,
    ...addressing,
    ...mailbox,
    ...mailSystem,
    ...network,
    ...protocol,
    ...content,
    ...security,
  };
  const joined = Object.entries(tables).map(([key, row]): [string, Entry] => [key, toEntry(key, row)]);
  return deepFreeze(Object.fromEntries(joined)) as unknown as Entries;
}

function toEntry(key: string, row: EntryRow): Entry {
  const { replies, classes } = row;
  const classConflict =
    Array.isArray(replies) &&
    replies.some((reply: number) => !classes.includes(Math.trunc(reply / 100) as StatusClass));
  return { key, ...row, status: row.status ?? 'registered', classConflict, known: true };
}
