import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../src/docs/documents/library.ts';
import { readOptions } from '../../src/docs/options.ts';
import { createSearch } from '../../src/docs/search/create-search.ts';
import { searchIndexOf, searchIndexScript } from '../../src/docs/search/search-index.ts';
import { wordsIn } from '../../src/docs/search/words-in.ts';
import { samplePage } from './sample-page.ts';

const library = libraryOf(readOptions({ pages: { 'X.7.26': samplePage } }));
const search = createSearch(searchIndexOf(library));
const labels = (question: string): string[] => search(question).map(({ label }) => label);

describe('by number', () => {
  test.each([
    ['5.4.1', '5.4.1'],
    ['4.4.1', '4.4.1'],
    ['X.4.1', 'X.4.1'],
    ['x.4.1', 'X.4.1'],
    [' 5.7.26 ', '5.7.26'],
    ['550', '550'],
    ['550 5.7.26 whatever it says', '5.7.26'],
    ['dsn=5.7.26, status=bounced', '5.7.26'],
  ])('%j finds %s first', (question, label) => {
    expect(labels(question)[0]).toBe(label);
  });

  test('a code that is still being typed finds those that begin like it', () => {
    const found = labels('5.7.2');
    expect(found[0]).toBe('5.7.2');
    expect(found).toContain('5.7.26');
    expect(found.filter((label) => !label.startsWith('5.7.2'))).toEqual([]);
  });

  test('the form that was asked for is the place to go to', () => {
    expect(search('4.7.26')[0]).toMatchObject({ path: 'codes/X.7.26', anchor: '4.7.26' });
  });

  test('a class and a subject', () => {
    expect(labels('5.')).toContain('5.x.x');
    expect(labels('X.7')).toContain('X.7.x');
  });
});

describe('by words', () => {
  test.each([
    ['connection timed out', 'X.4.1'],
    ['access denied AS(', 'X.4.1'],
    ['mailbox full', 'X.2.2'],
    ['mailbo full', 'X.2.2'],
    ['SPF ist nicht — SPF validation failed', 'X.7.23'],
  ])('%j finds %s first', (question, label) => {
    expect(labels(question)[0]).toBe(label);
  });

  test('a fix by its title', () => {
    expect(labels('publish spf record')).toContain('X.7.26');
  });

  test('the line that matched is shown, and where it stands', () => {
    const [hit] = search('access denied AS(');
    expect(hit?.text).toMatch(/Access denied\. AS\(201806281\)/);
    expect(hit?.anchor).toBe('seen-from');
  });

  test('a provider by its name and by its own marks', () => {
    expect(search('gmail')[0]?.path).toBe('providers/google');
    expect(search('NoSuchUser').map(({ path }) => path)).toContain('providers/google');
  });

  test.each(['', '   ', '…', 'zxqj', '\u0000', 'x'.repeat(10_000)])(
    '%j finds nothing and fails nothing',
    (question) => {
      expect(search(question)).toEqual([]);
    },
  );

  test('no more than asked for', () => {
    expect(search('mail', 3)).toHaveLength(3);
  });
});

test('words are compared without case and accents, in any script', () => {
  expect(wordsIn('Größe überschritten: 5.2.3, メール')).toEqual(['große', 'uberschritten', '5', '2', '3', 'メール']);
});

test('the script hands over the index', () => {
  const target: { searchIndex?: unknown } = {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the script is what is tested
  new Function('globalThis', searchIndexScript(library))(target);
  expect(target.searchIndex).toEqual(searchIndexOf(library));
});
