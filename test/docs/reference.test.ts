/** The pages in the repository are what the code says today; `npm run reference` writes them. */
import { expect, test } from 'vitest';
import { referenceFiles } from '../../scripts/reference-files.ts';
import { filesBelow, readText } from '../house/project.ts';

const files = referenceFiles();

test('docs/reference has the pages and no others', () => {
  expect(filesBelow('docs/reference', '.md')).toEqual(files.map(({ path }) => path).sort());
});

test.each(files)('$path', ({ path, text }) => {
  expect(readText(`docs/reference/${path}`)).toBe(text);
});
