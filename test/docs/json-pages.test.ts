import { Ajv } from 'ajv';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { jsonPages } from '../../src/docs/json/json-pages.ts';
import { evilPage, samplePage } from './sample-page.ts';

interface Link {
  readonly label: string;
  readonly address?: string;
}
interface PageFile {
  readonly $schema: string;
  readonly key: string;
  readonly page?: object;
  readonly sections: readonly {
    readonly blocks: readonly { readonly kind: string; readonly links?: readonly Link[] }[];
  }[];
}

const files = new Map(
  [...jsonPages({ pages: { 'X.7.26': samplePage } })].map(({ path, text }) => [path, JSON.parse(text) as PageFile]),
);
const index = files.get('index.json') as unknown as { readonly pages: readonly { readonly path: string }[] };
const validate = (schema: string) => new Ajv({ strict: true, strictTuples: false }).compile(files.get(schema)!);
const pages = [...files].filter(([path]) => path.includes('/'));
const isPage = validate('page.schema.json');

test('index.json names every page, and is what its schema promises', () => {
  const isIndex = validate('index.schema.json');
  isIndex(index);
  expect(isIndex.errors).toBeNull();
  expect(index.pages.map(({ path }) => path)).toEqual(pages.map(([path]) => path));
});

test('every page is what the schema promises', () => {
  const complaints = pages.flatMap(([path, page]) => (isPage(page) ? [] : [path, isPage.errors]));
  expect(complaints).toEqual([]);
  expect(pages.length).toBeGreaterThan(200);
});

test('and the schema refuses what is no page', () => {
  const page = files.get('codes/X.7.26.json')!;
  expect(isPage({ ...page, sections: [{ id: 'a', title: 'b', blocks: [{ kind: 'html', text: '' }] }] })).toBe(false);
  expect(isPage({ ...page, stranger: 1 })).toBe(false);
});

test('a code has its reference page, field by field', () => {
  expect(files.get('codes/X.7.26.json')?.page).toEqual(samplePage);
});

test('links and schemas lead to files that are written', () => {
  const broken = pages.flatMap(([path, page]) =>
    [page.$schema, ...addressesOf(page)]
      .filter((address) => !address.startsWith('https://'))
      .filter((address) => !files.has(posix.join(posix.dirname(path), address)))
      .map((address) => `${path}: ${address}`),
  );
  expect(broken).toEqual([]);
});

test('what is no address of the web is no link', () => {
  const [evil] = [...jsonPages({ only: '5.7.26', pages: { 'X.7.26': evilPage('javascript:alert(1)') } })].filter(
    ({ path }) => path === 'codes/X.7.26.json',
  );
  const addresses = addressesOf(JSON.parse(evil!.text) as PageFile);
  expect(addresses.filter((address) => address.startsWith('javascript:'))).toEqual([]);
});

function addressesOf({ sections }: PageFile): string[] {
  return sections
    .flatMap(({ blocks }) => blocks.flatMap(({ links = [] }) => links))
    .flatMap(({ address }) => address ?? []);
}
