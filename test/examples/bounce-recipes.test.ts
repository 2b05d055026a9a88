/** The recipes for bounces run: with the real parsers, and the Worker on what Node has of a Worker's platform. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWithMailparser } from '../../examples/bounce-recipes/mailparser.ts';
import { readWithPostalMime } from '../../examples/bounce-recipes/postal-mime.ts';
import worker from '../../examples/bounce-recipes/worker.ts';
import { filesBelow, readText } from '../house/project.ts';

const BOUNCE = readFileSync(new URL('../fixtures/bounces/postfix/no-such-user.eml', import.meta.url));
const ORDINARY = Buffer.from('From: ann@example.org\nSubject: lunch\n\nAt one?\n');

test.each(filesBelow('examples/bounce-recipes', '.ts'))('the guide shows %s as it is', (file) => {
  expect(readText('docs/guide/decoding-bounces.md')).toContain(
    `\`\`\`ts\n${readText(`examples/bounce-recipes/${file}`)}\`\`\`\n`,
  );
});

describe.each([
  ['postal-mime', readWithPostalMime],
  ['mailparser', readWithMailparser],
])('%s', (_, read) => {
  test('hands over the report part', async () => {
    expect((await read(BOUNCE))?.recipients).toMatchObject([{ code: '5.1.1', action: 'failed' }]);
  });

  test('has none of an ordinary mail', async () => {
    expect(await read(ORDINARY)).toBeUndefined();
  });
});

describe('a Worker', () => {
  const stored: string[][] = [];
  const environment = { SUPPRESSED: { put: (...row: string[]) => Promise.resolve(void stored.push(row)) } };

  test('suppresses the dead address of a mail', async () => {
    stored.length = 0;
    await worker.email({ raw: new Blob([new Uint8Array(BOUNCE)]).stream() }, environment);
    expect(stored).toEqual([[expect.stringMatching(/@/), 'recipient-unknown']]);
  });

  test.each([
    ['a bounce', BOUNCE, 'bounce', 1],
    ['an ordinary mail', ORDINARY, null, 0],
  ])('answers a web hook with %s', async (_, mail, kind, count) => {
    stored.length = 0;
    const request = new Request('https://hooks.example.com/', { method: 'POST', body: new Uint8Array(mail) });
    expect(await (await worker.fetch(request, environment)).json()).toEqual({ kind });
    expect(stored).toHaveLength(count);
  });
});
