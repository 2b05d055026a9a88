/** `npm run site [folder] [address]`, after `npm run build`: the reference with the guides and the API, as one site. */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GeneratedFile, htmlSite as site } from '../src/docs/index.ts';
import { apiPages } from './site/api.ts';
import { guides } from './site/guides.ts';

// From the build, into which the style and the scripts of the pages were put.
const door = new URL('../dist/docs.js', import.meta.url);
if (!existsSync(door)) {
  console.error('there is no build to make the site of: run npm run build first');
  process.exit(1);
}
/** Some systems let a process open 256 files. */
const AT_ONCE = 64;
const [out = 'site', baseUrl] = process.argv.slice(2);
const api = apiPages();
const { htmlSite } = (await import(door.href)) as { readonly htmlSite: typeof site };
const articles = [...guides(), ...(await api)];
const files = [...htmlSite({ articles, ...(baseUrl !== undefined && { baseUrl }) })];
// What is no longer a page must not stay.
await rm(out, { recursive: true, force: true });
for (let at = 0; at < files.length; at += AT_ONCE) await Promise.all(files.slice(at, at + AT_ONCE).map(writePage));
console.log(`${files.length} files in ${out}; open ${join(out, 'index.html')}`);

async function writePage({ path, text }: GeneratedFile): Promise<void> {
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
