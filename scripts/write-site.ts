/** `npm run site [folder] [address]`: the reference with the guides and the API, as one site. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { htmlSite as site } from '../src/docs/index.ts';
import { apiPages } from './site/api.ts';
import { guides } from './site/guides.ts';

const [out = 'site', baseUrl] = process.argv.slice(2);
// From the build, into which the style and the scripts of the pages were put.
const door = new URL('../dist/docs.js', import.meta.url).href;
const { htmlSite } = (await import(door)) as { readonly htmlSite: typeof site };
const articles = [...guides(), ...(await apiPages())];
// What is no longer a page must not stay.
await rm(out, { recursive: true, force: true });
let count = 0;
for (const { path, text } of htmlSite({ articles, ...(baseUrl !== undefined && { baseUrl }) })) {
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  count++;
}
console.log(`${count} files in ${out}; open ${join(out, 'index.html')}`);
