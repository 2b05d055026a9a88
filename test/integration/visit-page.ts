/** A page of a site in a real browser, opened from a folder. Needs Debian's chromium. */
import axe from 'axe-core';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What to visit. */
export interface Visit {
  readonly browser: Browser;
  /** The folder of the site. */
  readonly folder: string;
  /** The page. */
  readonly path: string;
  /** What to do there. */
  readonly act: (page: Page) => Promise<void>;
  readonly options?: BrowserContextOptions | undefined;
}

/** Opens a page in a fresh profile, does something, and makes sure that nothing was asked of any network. */
export async function visitPage({ browser, folder, path, act, options = {} }: Visit): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(pathToFileURL(join(folder, path)).href);
  await act(page);
  await context.close();
  const foreign = requests.filter((url) => !url.startsWith(pathToFileURL(folder).href) && !url.startsWith('data:'));
  expect(foreign).toEqual([]);
  expect(problems).toEqual([]);
}

/** Returns what axe finds wrong with a page. Not by a script element: the policy of the page refuses what is not of the site. */
export function faultsOf(page: Page): Promise<unknown> {
  return page.evaluate(
    `${axe.source}; axe.run({ resultTypes: ['violations'], preload: false }).then((result) => result.violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html + failureSummary).join(' | ')))`,
  );
}
