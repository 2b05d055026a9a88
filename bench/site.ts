/** The site: how long it takes to build and to show itself, and an answer of its search. The last two need Debian's chromium. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { CHROMIUM, launchBrowser, SEARCH_TIMES } from '../scripts/browser.ts';
import { DIST } from './library.ts';
import { median, type Row } from './table.ts';

const PAGES = ['index.html', 'codes/X.7.1/index.html', 'replies/550/index.html', 'providers/google/index.html'];
const WHOLE_SITE = fileURLToPath(new URL('../scripts/write-site.ts', import.meta.url));
const ROUNDS = 5;
/** Run in the page. */
const PAINT = `new Promise((resolve) => new PerformanceObserver((list) => {
  const paint = list.getEntries().find(({ name }) => name === 'first-contentful-paint');
  if (paint) resolve(paint.startTime);
}).observe({ type: 'paint', buffered: true }))`;
/** Returns seconds and milliseconds. */
export async function siteTimes(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-site-'));
  try {
    const pages = secondsOf([fileURLToPath(new URL('cli/main.js', DIST)), 'docs', '--out', folder]);
    const whole = secondsOf(['--import', 'tsx', WHOLE_SITE, join(folder, 'whole')]);
    return [
      builtIn('build of all pages', pages),
      builtIn('build of the whole site, with guides and API', whole),
      ...(existsSync(CHROMIUM) ? await inBrowser(folder) : []),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function secondsOf(command: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, command);
  return (performance.now() - start) / 1000;
}

function builtIn(what: string, seconds: number): Row {
  return { what, result: `${seconds.toFixed(1)} s`, aim: '< 5 s', met: seconds < 5 };
}

async function inBrowser(folder: string): Promise<Row[]> {
  const browser = await launchBrowser();
  try {
    const paints: number[] = [];
    for (const path of Array.from({ length: ROUNDS }, () => PAGES).flat())
      paints.push(await visit(browser, join(folder, path), (page) => page.evaluate<number>(PAINT)));
    const keys = await visit(browser, join(folder, 'index.html'), async (page) => {
      // The index of the search is loaded with the first click.
      await page.click('#search');
      await page.keyboard.type('a');
      await page.waitForSelector('#results a');
      return page.evaluate<number[]>(SEARCH_TIMES);
    });
    return [
      row(`first paint from the disk, slowest of ${PAGES.length} pages`, slowestPage(paints), 300),
      row('an answer of the search, slowest keystroke', Math.max(...keys), 30),
    ];
  } finally {
    await browser.close();
  }
}

/** The usual time of each page, and of those the longest. */
function slowestPage(paints: readonly number[]): number {
  return Math.max(...PAGES.map((_, page) => median(paints.filter((_paint, index) => index % PAGES.length === page))));
}

/** A fresh profile each time: nothing is cached. */
async function visit<Result>(browser: Browser, file: string, act: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  const result = await act(page);
  await context.close();
  return result;
}

function row(what: string, time: number, aim: number): Row {
  return { what, result: `${time.toFixed(0)} ms`, aim: `< ${aim} ms`, met: time < aim };
}
