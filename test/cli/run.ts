/** Runs the built command as a user would, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** What a run of the command left behind. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command with arguments, standard input and environment; colors are off unless the environment says otherwise. */
export function run(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Run {
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...clean } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    input,
    encoding: 'utf8',
    env: { ...clean, COLUMNS: '120', ...env },
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout, err: stderr };
}
