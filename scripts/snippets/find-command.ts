import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../programs/cache-folder.ts';
import { PROGRAM_PACKAGES } from '../programs/packages.ts';

const FOLDERS = ['usr/bin', 'usr/sbin', 'bin', 'sbin', 'usr/libexec/sendmail'];
/** What Debian's alternatives add to the name of one of several programs. */
const ALTERNATIVE = /\.(?:openbsd|traditional|libspf2|mail-spf-perl|mit|heimdal)$/;

/** Tells whether a command is installed, or was unpacked with one of the programs. */
export function isThere(command: string): boolean {
  return everything().has(command);
}

let all: ReadonlySet<string> | undefined;

function everything(): ReadonlySet<string> {
  const roots = ['/', ...Object.keys(PROGRAM_PACKAGES).map((name) => join(cacheFolder(), name))];
  const folders = roots
    .flatMap((root) => FOLDERS.map((folder) => join(root, folder)))
    .filter((path) => existsSync(path));
  all ??= new Set(folders.flatMap((folder) => readdirSync(folder)).map((name) => name.replace(ALTERNATIVE, '')));
  return all;
}
