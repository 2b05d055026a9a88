/** No sentence stands on two pages; what may is declared in scripts/prose/shared-passages.ts. */
import { expect, test } from 'vitest';
import { pageTexts, type PageText } from '../../scripts/prose/page-texts.ts';
import { SHARED_PASSAGES } from '../../scripts/prose/shared-passages.ts';
import { sharedRuns } from '../../scripts/prose/shared-runs.ts';

const SENTENCE = 'Wait for an hour, then look into the queue again.';
const at = (page: string, text: string, kind: PageText['kind'] = 'sentence'): PageText => ({
  page,
  at: 'causes.0',
  kind,
  text,
});

test('no eight words in a row stand on two pages', () => {
  expect(sharedRuns(pageTexts(), SHARED_PASSAGES)).toEqual([]);
});

test('a shared passage is found in other punctuation, as long as it is, with both places', () => {
  const texts = [
    at('codes X.1.1', `First: ${SENTENCE}`),
    at('codes X.2.2', `wait for AN hour then look into the queue!`),
  ];
  expect(sharedRuns(texts, [])).toEqual([
    { words: 'wait for an hour then look into the queue', places: ['codes X.1.1 causes.0', 'codes X.2.2 causes.0'] },
  ]);
});

test('a page may repeat itself, snippets may be the same, and a passage may be declared', () => {
  expect(sharedRuns([at('codes X.1.1', SENTENCE), at('codes X.1.1', SENTENCE)], [])).toEqual([]);
  expect(sharedRuns([at('a', SENTENCE, 'snippet'), at('b', SENTENCE, 'snippet')], [])).toEqual([]);
  expect(sharedRuns([at('a', SENTENCE), at('b', SENTENCE)], [SENTENCE])).toEqual([]);
});
