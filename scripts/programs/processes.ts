/** The processes of a root, by what /proc says of them. */
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/** The ids of all processes whose root is a folder or lies in it; one name alone if one is given. */
export function processesIn(root: string, name?: string): number[] {
  return readdirSync('/proc')
    .filter((id) => /^\d+$/.test(id) && `${told(() => readlinkSync(`/proc/${id}/root`))}/`.startsWith(`${root}/`))
    .filter((id) => name === undefined || told(() => readFileSync(`/proc/${id}/comm`, 'utf8').trim()) === name)
    .map(Number);
}

/** Ends a process, unless it just ended by itself. */
export function kill(id: number): void {
  told(() => process.kill(id, 'SIGKILL'));
}

/** Processes come and go: nothing is told of one that is gone. */
function told<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
