/** Golden files: what the library makes of a recorded text, beside the recording, for a person to read and to argue with. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Diagnosis } from '../../src/diagnose.ts';

const FIXTURES = new URL('../fixtures/', import.meta.url);

/** What changes from one recording to the next; everything else must stay. */
const PASSING = new Set(['raw', 'queueId', 'at', 'delay']);
/** A server's reply may hold the id that it gave the message. */
const QUEUED = /(queued as )\w+/g;

/** Returns the lasting part of a diagnosis, short enough to read. */
export function lasting({ signal, verdict, entry }: Diagnosis): object {
  const told = Object.fromEntries(
    Object.entries(signal)
      .filter(([name]) => !PASSING.has(name))
      .map(([name, value]: [string, unknown]) => [
        name,
        typeof value === 'string' ? value.replace(QUEUED, '$1ID') : value,
      ]),
  );
  const { permanence, category, scope, action, basis } = verdict;
  return { signal: told, verdict: { permanence, category, scope, action, basis }, title: entry?.title };
}

/** Compares what `read` makes of each recording in a folder with the golden file beside it. */
export function compareWithGolden(folder: string, extension: string, read: (text: string) => unknown): void {
  const directory = new URL(`${folder}/`, FIXTURES);
  const names = readdirSync(directory).filter((name) => name.endsWith(extension) && !name.endsWith('.expected.json'));
  it('has recordings', () => expect(names.length).toBeGreaterThan(10));
  it.each(names)('%s', async (name) => {
    const found = read(readFileSync(new URL(name, directory), 'utf8'));
    const golden = new URL(`${name.slice(0, -extension.length)}.expected.json`, directory);
    await expect(`${JSON.stringify(found, undefined, 2)}\n`).toMatchFileSnapshot(golden.pathname);
  });
}
