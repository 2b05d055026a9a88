/** The site in a real browser, opened from a folder. Needs Debian's chromium. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, SEARCH_TIMES } from '../../scripts/browser.ts';
import { run } from '../cli/run.ts';
import { ROOT } from '../house/project.ts';
import { faultsOf, visitPage } from './visit-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const EXCHANGE = '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [mx.protection.outlook.com]';
/** The text of what has the focus. Run in the page, which is why it is a text: there are no types of browsers here. */
const FOCUSED = 'document.activeElement.textContent';
let browser: Browser;

beforeAll(async () => {
  expect(run(['docs', '--out', folder, '--rules', join(ROOT, 'test/integration/site-rules.json')])).toMatchObject({
    status: 0,
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const visit = (path: string, act: (page: Page) => Promise<void>, options?: BrowserContextOptions): Promise<void> =>
  visitPage({ browser, folder, path, act, options });

const paste = async (page: Page, text: string): Promise<void> => {
  await page.fill('#paste', text);
  await page.waitForSelector('.reading');
};
const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().innerText()).trim();

describe('pages', () => {
  test('a permanent link to a form leads to the page of its row, which shows the form', () =>
    visit('codes/5.4.1/index.html', async (page) => {
      await page.waitForURL(/codes\/X\.4\.1\/index\.html#5\.4\.1$/);
      expect(await textOf(page, '.figure')).toBe('5.4.1');
      expect(await page.evaluate('scrollY')).toBe(0);
    }));

  test('works without JavaScript, apart from search and reader', () =>
    visit(
      'codes/4.7.1/index.html',
      async (page) => {
        await page.waitForURL(/codes\/X\.7\.1\/index\.html#4\.7\.1$/);
        expect(await textOf(page, 'h1')).toMatch(/X\.7\.1/);
        await page.click('.crumb a');
        await page.waitForURL(/subjects\/X\.7\/index\.html$/);
        expect(await page.locator('#search').evaluate((field) => field.getBoundingClientRect().right < 0)).toBe(true);
      },
      { javaScriptEnabled: false },
    ));

  test('a snippet is copied as it is', () =>
    visit(
      'codes/X.4.1/index.html',
      async (page) => {
        const first = page.locator('.snippet').first();
        const snippet = await first.locator('pre').innerText();
        await first.locator('.copy').click();
        await page.waitForSelector('.copy:has-text("Copied")');
        await page.evaluate(
          `document.body.append(Object.assign(document.createElement('textarea'), { id: 'target' }))`,
        );
        await page.focus('#target');
        await page.keyboard.press('Control+V');
        expect(await page.inputValue('#target')).toBe(snippet);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));
});

describe('search', () => {
  test.each([
    ['connection timed out', 'X.4.1'],
    ['access denied AS(', 'X.4.1'],
    ['5.7.26', '5.7.26'],
    ['mailbox full', 'X.2.2'],
  ])('%s', (question, label) =>
    visit('index.html', async (page) => {
      await page.click('#search');
      await page.keyboard.type(question);
      await page.waitForSelector('#results a');
      expect(await textOf(page, '#results b')).toBe(label);
    }),
  );

  test('by keyboard alone: slash, words, arrows, Enter; Escape closes', () =>
    visit('codes/X.1.1/index.html', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('connection timed');
      await page.waitForSelector('#results a');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(FOCUSED)).toMatch(/^X\.4\.1/);
      await page.keyboard.press('Escape');
      expect(await page.isHidden('#results')).toBe(true);
      await page.keyboard.type(' out');
      await page.waitForSelector('#results a');
      await page.keyboard.press('Enter');
      await page.waitForURL(/codes\/X\.4\.1\/index\.html/);
    }));

  test('says when there is nothing', () =>
    visit('index.html', async (page) => {
      await page.click('#search');
      await page.keyboard.type('zxqj');
      await page.waitForSelector('#results .none');
    }));

  test('an answer takes less than a frame or two of typing', () =>
    visit('index.html', async (page) => {
      await page.click('#search');
      await page.keyboard.type('a');
      await page.waitForSelector('#results a');
      const times = await page.evaluate<number[]>(SEARCH_TIMES);
      times.sort((a, b) => a - b);
      // The middle one: a busy machine may be late with any single keystroke.
      expect(times[Math.floor(times.length / 2)]).toBeLessThan(30);
    }));
});

describe('reader', () => {
  test('a reply: verdict, marked words, and the page of what was meant', () =>
    visit('index.html', async (page) => {
      await paste(page, EXCHANGE);
      expect(await textOf(page, '.reading h2')).toBe('Stop sending to this address.');
      expect(await textOf(page, '.reading mark')).toBe('Recipient address rejected: Access denied');
      expect(await page.locator('.retries').count()).toBe(0);
      await page.click('.reading a');
      await page.waitForURL(/codes\/X\.4\.1\/index\.html#5\.4\.1$/);
    }));

  test('a line of a log, and when it would be tried again', () =>
    visit('index.html', async (page) => {
      const [line] = readFileSync(join(ROOT, 'examples/postfix.log'), 'utf8')
        .split('\n')
        .filter((one) => one.includes('deferred'));
      await paste(page, line!);
      expect(await textOf(page, '.reading .label')).toMatch(/@/);
      expect(await page.getAttribute('.retries', 'aria-label')).toMatch(/^\d+ attempts, the second after/);
      expect(await page.locator('.retries circle').count()).toBeGreaterThan(3);
    }));

  test('a file that is dropped anywhere', () =>
    visit('index.html', async (page) => {
      const bounce = readFileSync(join(ROOT, 'test/fixtures/bounces/postfix/no-such-user.eml'), 'utf8');
      const transfer = await page.evaluateHandle(`(() => {
        const data = new DataTransfer();
        data.items.add(new File([${JSON.stringify(bounce)}], 'bounce.eml', { type: 'message/rfc822' }));
        return data;
      })()`);
      await page.dispatchEvent('h2', 'drop', { dataTransfer: transfer });
      await page.waitForSelector('.reading');
      expect(await textOf(page, '.told')).toMatch(/^A bounce: somebody did not get the mail\./);
      expect(await textOf(page, '.reading .about')).toMatch(/^permanent, recipient unknown/);
    }));

  test('what a stranger wrote stays text', () =>
    visit('index.html', async (page) => {
      const attack = '<script>document.title="run"</script><img src=x onerror="document.title=\'run\'">';
      await paste(page, `550 5.1.1 ${attack} no such user`);
      expect(await textOf(page, '.reading pre')).toContain(attack);
      expect(await page.locator('.reading img, .reading script').count()).toBe(0);
      expect(await page.title()).not.toBe('run');
    }));

  test('rules of the house come first', () =>
    visit('index.html', async (page) => {
      await paste(page, '550 Connection frequency limited');
      expect(await textOf(page, '.reading .about')).toMatch(/^transient, rate limited/);
    }));

  test('an empty field says nothing, a large one does not hang', () =>
    visit('index.html', async (page) => {
      await paste(page, 'no such user '.repeat(100_000));
      await page.fill('#paste', '');
      await page.waitForSelector('.reading', { state: 'detached' });
    }));
});

describe('looks', () => {
  const paperOf = (page: Page): Promise<string> =>
    page.evaluate<string>('getComputedStyle(document.body).backgroundColor');

  test('dark where the system is dark; the button switches, and the choice lasts', () =>
    visit(
      'index.html',
      async (page) => {
        const dark = await paperOf(page);
        await page.click('#theme');
        const light = await paperOf(page);
        expect(light).not.toBe(dark);
        await page.click('.columns a');
        await page.waitForURL(/codes/);
        expect(await paperOf(page)).toBe(light);
      },
      { colorScheme: 'dark' },
    ));

  test.each(['index.html', 'codes/X.4.1/index.html', 'providers/google/index.html', 'words/spam/index.html'])(
    'nothing is cut off on a phone: %s',
    (path) =>
      visit(
        path,
        async (page) => {
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
        },
        { viewport: { width: 360, height: 740 } },
      ),
  );

  test('the skip link comes first and leads to the content', () =>
    visit('codes/X.4.1/index.html', async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(FOCUSED)).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('main');
    }));

  test.each(
    [
      'index.html',
      'codes/X.4.1/index.html',
      'codes/X.7.26/index.html',
      'classes/4/index.html',
      'replies/550/index.html',
      'providers/google/index.html',
      '404.html',
    ].flatMap(
      (path) =>
        [
          [path, 'light'],
          [path, 'dark'],
        ] as const,
    ),
  )('axe finds no fault: %s, %s', (path, colorScheme) =>
    visit(
      path,
      async (page) => {
        if (path === 'index.html') {
          await paste(page, '450 4.2.0 Greylisted');
          await page.click('#search');
          await page.keyboard.type('mailbox');
          await page.waitForSelector('#results a');
          await page.keyboard.press('ArrowDown');
        }
        expect(await faultsOf(page)).toEqual([]);
      },
      { colorScheme },
    ),
  );
});
