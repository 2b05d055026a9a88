/** What the tests of the site and its bench do in a browser alike. Needs Debian's chromium. */
import { chromium, type Browser } from 'playwright-core';

/** Where Debian puts it. */
export const CHROMIUM = '/usr/bin/chromium';

/** Run in a page: types a sentence into the search, and gives the milliseconds of each letter. */
export const SEARCH_TIMES = `Array.from('recipient address rejected: access denied', (letter) => {
  const field = document.querySelector('#search');
  field.value += letter;
  const start = performance.now();
  field.dispatchEvent(new Event('input'));
  return performance.now() - start;
})`;

/** Returns the browser. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
}
