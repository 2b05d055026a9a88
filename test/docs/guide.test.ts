/** The guide's table of contradictory cases says what the classifier does. */
import { expect, test } from 'vitest';
import { diagnose } from '../../src/diagnose.ts';
import { readText } from '../house/project.ts';

const ROW = /^\| `([^`]+)` \| (\S+), (\S+), (\S+) \| [^|]+ \|$/gm;
const rows = [...readText('docs/guide/how-verdicts-are-made.md').matchAll(ROW)].map(([, ...cells]) => cells);

test('the guide has its cases', () => {
  expect(rows.length).toBeGreaterThan(10);
});

test.each(rows)('%s', (reply, permanence, category, action) => {
  expect(diagnose(reply).verdict).toMatchObject({ permanence, category, action });
});
