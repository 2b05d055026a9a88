/** Each line that the guide on logs shows is read as that of the program whose name its block has. */
import { expect, test } from 'vitest';
import { diagnose } from '../../src/diagnose.ts';
import { parseLogLine } from '../../src/parse/log/parse-log-line.ts';
import { readText } from '../house/project.ts';

const blocks = [...readText('docs/guide/reading-logs.md').matchAll(/^```(?!ts)([\w-]+)\n(.+)\n```$/gm)];

test('all nine servers are there', () => {
  expect(blocks).toHaveLength(9);
});

test.each(blocks.map(([, program, line]) => [program!, line!]))('%s', (program, line) => {
  const signal = parseLogLine(line);
  expect(signal?.program.split('/')[0]).toBe(program);
  expect(signal).toMatchObject({ reply: 550, code: '5.1.1', text: 'No such user' });
  expect(diagnose(line).verdict).toMatchObject({ category: 'recipient-unknown', action: 'suppress-recipient' });
});
