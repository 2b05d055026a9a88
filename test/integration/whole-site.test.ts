/** The site as `npm run site` writes it, with the guides and the API, in a real browser. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlStructure } from '../docs/html-structure.ts';
import { ROOT } from '../house/project.ts';
import { launchBrowser } from '../../scripts/browser.ts';
import { faultsOf, visitPage } from './visit-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'whole-site-'));
const GUIDES = readdirSync(join(ROOT, 'docs/guide')).flatMap((name) =>
  name.endsWith('.md') ? [`guides/${name.slice(0, -3)}/index.html`] : [],
);
const DOORS = ['index', 'code', 'catalogue', 'parse', 'classify', 'backoff', 'explain', 'docs'];
const API = DOORS.map((door) => `api/${door}/index.html`);
let browser: Browser;

beforeAll(async () => {
  execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/write-site.ts'), folder], { cwd: ROOT });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const structureOf = (path: string): ReturnType<typeof htmlStructure> =>
  htmlStructure(readFileSync(join(folder, path), 'utf8'));

function isDeadEnd(from: string, address: string): boolean {
  if (/^(?:https?|data):/.test(address)) return false;
  const [file = '', anchor = ''] = address.split('#');
  const target = file === '' ? from : posix.join(posix.dirname(from), file);
  if (!existsSync(join(folder, target))) return true;
  return anchor !== '' && !structureOf(target).ids.includes(anchor);
}

describe.each([...GUIDES, ...API])('%s', (path) => {
  test('has no link that leads nowhere, and every id once', () => {
    const { addresses, ids } = structureOf(path);
    expect([...new Set(addresses)].filter((address) => isDeadEnd(path, address))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('shows no markup as text', () => {
    expect(structureOf(path).text).not.toMatch(/<a id|\]\((?:http|\.|#)|^#{1,4} /m);
  });

  test.each(['light', 'dark'] as const)('has no fault that axe finds: %s', (colorScheme) =>
    visitPage({
      browser,
      folder,
      path,
      act: async (page) => expect(await faultsOf(page)).toEqual([]),
      options: { colorScheme },
    }),
  );

  test('fits a phone', () =>
    visitPage({
      browser,
      folder,
      path,
      act: async (page) => expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390),
      options: { viewport: { width: 390, height: 844 } },
    }));
});

describe('the first page', () => {
  test('leads to every guide and every door', () => {
    const { addresses } = structureOf('index.html');
    expect(addresses).toEqual(expect.arrayContaining([...GUIDES, ...API]));
  });

  test.each([
    ['planRetry', 'api/backoff/index.html'],
    ['choosing a schedule', 'guides/retrying/index.html'],
  ])('a search for %s finds %s', (words, found) =>
    visitPage({
      browser,
      folder,
      path: 'index.html',
      act: async (page) => {
        await page.click('#search');
        await page.keyboard.type(words);
        await page.waitForSelector('#results a');
        expect(await page.locator('#results a').first().getAttribute('href')).toContain(found);
      },
    }),
  );
});
