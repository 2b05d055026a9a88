/**
 * The facts: the register of enhanced status codes, its classes and subjects, and the basic SMTP replies.
 *
 * @packageDocumentation
 */
export type { AssociatedReplies, ClassRule, Entry, EntryRow } from './entry.ts';
export { entries, type Entries, type EntryKey, type KnownCode } from './entries.ts';
export { classes, type ClassEntry } from './classes.ts';
export { subjects, type Subject, type SubjectEntry } from './subjects.ts';
export { replies, type KnownReply, type ReplyEntry } from './replies.ts';
export { entryFor } from './entry-for.ts';
