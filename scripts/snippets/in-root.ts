import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../programs/cache-folder.ts';
import type { UnpackedName } from '../programs/packages.ts';

/**
 * Runs a line of a shell in the root of an unpacked program, with some files in a folder that goes away afterwards;
 * `$0` is the folder. A program that complains and one that is missing both give a `status` other than 0.
 */
export function inRoot(
  name: UnpackedName,
  files: Readonly<Record<string, string>>,
  line: string,
): { status: number | null; said: string } {
  const root = join(cacheFolder(), name);
  if (!existsSync(root)) throw new Error(`${name} is missing (npm run unpack-programs)`);
  const folder = mkdtempSync(join(root, 'tmp', 'snippet-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const inside = folder.slice(root.length);
    const { status, stdout, stderr } = spawnSync('chroot', [root, '/bin/sh', '-c', line, inside], {
      input: '',
      encoding: 'utf8',
    });
    return { status, said: `${stdout}${stderr}`.replaceAll(inside, '') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
