/** The guide to the reference names the flags that there are. */
import { expect, test } from 'vitest';
import { run } from '../cli/run.ts';
import { readText } from '../house/project.ts';

const guide = readText('docs/guide/publishing-the-reference.md');

test('every flag of the command has its row, and no other has one', () => {
  const flags = [...run(['docs', '--help']).out.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag!);
  const told = guide
    .split('\n')
    .filter((line) => line.startsWith('| `--'))
    .flatMap((line) => [...line.split('|')[1]!.matchAll(/`(--[\w-]+)`/g)].map(([, flag]) => flag!));
  expect(told.sort()).toEqual(flags.filter((flag) => flag !== '--help').sort());
});
