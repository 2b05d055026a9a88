import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 20;
const DEFAULT_LIMIT_MS = 30_000;

/** Polls until the condition holds; throws with `what` in the message when it takes too long. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  limitMs = DEFAULT_LIMIT_MS,
): Promise<void> {
  const end = Date.now() + limitMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited ${limitMs / 1000} s in vain for ${what}`);
    await sleep(POLL_MS);
  }
}
