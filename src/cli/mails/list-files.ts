/** From paths to the files to read: a Maildir, a folder of mails, or a file as it was named. */
import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../reason-of.ts';
import type { UnreadableInput } from '../read-inputs.ts';

/** A file to read; `-` for standard input. */
export interface MailFile {
  readonly file: string;
}

/** What a Maildir has; mails in `tmp` are not yet delivered (https://cr.yp.to/proto/maildir.html). */
const DELIVERED = ['new', 'cur'];
const MAIL = /\.(?:eml|mbox)$/i;

/** Returns the files in the order of the paths, those of a folder by name; what cannot be read stands in its place. */
export function listFiles(paths: readonly string[]): readonly (MailFile | UnreadableInput)[] {
  return paths.flatMap((path) => (path === '-' ? [{ file: path }] : filesAt(path)));
}

function filesAt(path: string): readonly (MailFile | UnreadableInput)[] {
  try {
    if (!statSync(path).isDirectory()) return [{ file: path }];
    const names = readdirSync(path, { withFileTypes: true });
    if (isMaildir(names)) return DELIVERED.flatMap((folder) => deliveredIn(join(path, folder)));
    const files = mailsBelow(path, names);
    return files.length > 0 ? files : [{ problem: `cannot read ${path}: no Maildir, and no .eml or .mbox file in it` }];
  } catch (error) {
    return [{ problem: `cannot read ${path}: ${reasonOf(error)}` }];
  }
}

function isMaildir(names: readonly Dirent[]): boolean {
  return DELIVERED.every((folder) => names.some((entry) => entry.name === folder && entry.isDirectory()));
}

/** All but hidden files: names in a Maildir have no ending. */
function deliveredIn(folder: string): MailFile[] {
  const names = sorted(readdirSync(folder, { withFileTypes: true }));
  return names
    .filter((entry) => !entry.name.startsWith('.') && !entry.isDirectory())
    .map(({ name }) => ({ file: join(folder, name) }));
}

/** Folders in folders too, so that a mailbox may be sorted by month; a link to a folder is not followed, and so no circle. */
function mailsBelow(folder: string, names: readonly Dirent[]): readonly (MailFile | UnreadableInput)[] {
  return sorted(names).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return MAIL.test(entry.name) ? [{ file: path }] : [];
    try {
      const inner = readdirSync(path, { withFileTypes: true });
      return isMaildir(inner) ? filesAt(path) : mailsBelow(path, inner);
    } catch (error) {
      return [{ problem: `cannot read ${path}: ${reasonOf(error)}` }];
    }
  });
}

function sorted(names: readonly Dirent[]): readonly Dirent[] {
  return [...names].sort((one, other) => (one.name < other.name ? -1 : 1));
}
