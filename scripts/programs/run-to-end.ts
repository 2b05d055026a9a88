import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LIMIT_MS = 240_000;
const MOST_OUTPUT = 16 * 1024 * 1024;

/** What a command says on its standard output; one that fails throws with what it said of that. */
export async function runToEnd(command: string, parameters: readonly string[]): Promise<string> {
  const { stdout } = await run(command, parameters, { timeout: LIMIT_MS, maxBuffer: MOST_OUTPUT });
  return stdout;
}
