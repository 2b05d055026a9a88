import { setTimeout as sleep } from 'node:timers/promises';

/** Far longer than the demo takes on a busy machine. */
const LIMIT = 100_000;

/** Waits until something holds; throws where it never does. */
export async function waitUntil(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + LIMIT;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${LIMIT / 1000} s in vain until ${what}`);
    await sleep(50);
  }
}
