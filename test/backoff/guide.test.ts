/** The guide's table of schedules says what the schedules do. */
import { expect, test } from 'vitest';
import { presets } from '../../src/backoff/presets.ts';
import { timeline } from '../../src/backoff/timeline.ts';
import { toShortDuration } from '../../src/docs/plot/short-duration.ts';
import { readText } from '../house/project.ts';

const rows = [...readText('docs/guide/retrying.md').matchAll(/^\| `([a-z\d-]+)` +\|(.+)\|$/gm)]
  .map(([, id, cells]) => [id!, cells!.split('|').map((cell) => cell.trim())] as const)
  .filter(([, cells]) => cells.length === 4);

test('each server has a row', () => {
  expect(rows.map(([id]) => id).sort()).toEqual(
    Object.keys(presets)
      .filter((id) => !id.startsWith('generic-'))
      .sort(),
  );
});

test.each(rows)('%s', (id, cells) => {
  const attempts = timeline(presets[id as keyof typeof presets]);
  expect(cells).toEqual([
    attempts
      .slice(1, 6)
      .map(({ offset }) => toShortDuration(offset))
      .join(', '),
    String(attempts.length),
    toShortDuration(attempts.at(-1)!.offset),
    attempts
      .filter(({ warnSender }) => warnSender)
      .map(({ offset }) => toShortDuration(offset))
      .join(', '),
  ]);
});
