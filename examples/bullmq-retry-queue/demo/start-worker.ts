/** A worker as a process of its own, as in production; only that its clock is fast. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const WORKER = fileURLToPath(new URL('../worker.ts', import.meta.url));

/** Starts a worker in an environment; what it says goes to `tell`, line by line. */
export function startWorker(
  environment: Readonly<Record<string, string | number>>,
  tell: (line: string) => void,
): ChildProcess {
  const own = Object.entries(environment).map(([name, value]) => [name, String(value)] as const);
  const env = { ...process.env, ...Object.fromEntries(own) };
  const worker = spawn(process.execPath, ['--import', 'tsx', WORKER], { cwd: dirname(WORKER), env });
  for (const stream of [worker.stdout, worker.stderr]) createInterface(stream).on('line', tell);
  const stop = (): void => void worker.kill('SIGKILL');
  process.once('exit', stop);
  worker.once('exit', () => process.off('exit', stop));
  return worker;
}

/** Has a worker finish what it has in hand, and waits for its end; one that does not come to it is killed. */
export async function stopWorker(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const patience = setTimeout(() => worker.kill('SIGKILL'), 5_000);
  worker.kill('SIGTERM');
  await once(worker, 'exit');
  clearTimeout(patience);
}
