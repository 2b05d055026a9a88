/** `npm run site [folder] [address]`, after `npm run build`: the reference with the guides and the API, as one site. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { htmlSite as site } from '../src/docs/index.ts';
import { apiPages } from './site/api.ts';
import { guides } from './site/guides.ts';

// From the build, into which the style and the scripts of the pages were put.
const door = new URL('../dist/docs.js', import.meta.url);
if (!existsSync(door)) {
  console.error('there is no build to make the site of: run npm run build first');
  process.exit(1);
}
const [out = 'site', baseUrl] = process.argv.slice(2);
const api = apiPages();
const { htmlSite } = (await import(door.href)) as { readonly htmlSite: typeof site };
const articles = [...guides(), ...(await api)];
// What is no longer a page must not stay.
rmSync(out, { recursive: true, force: true });
let count = 0;
for (const { path, text } of htmlSite({ articles, ...(baseUrl !== undefined && { baseUrl }) })) {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  count++;
}
console.log(`${count} files in ${out}; open ${join(out, 'index.html')}`);
