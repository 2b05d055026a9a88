import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something holds; throws when it did not by a time. */
export async function waitUntil(what: string, end: number, holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await sleep(50);
  }
}
