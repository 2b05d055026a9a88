/** `npm run reference`: writes the generated pages and pictures of docs, which are kept in the repository. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { presetsSvg } from '../src/docs/svg/presets-svg.ts';
import { referenceFiles } from './reference-files.ts';

const docs = new URL('../docs/', import.meta.url);
// What is no longer generated must not stay.
rmSync(new URL('reference/', docs), { recursive: true, force: true });
const pages = referenceFiles().map(({ path, text }) => ({ path: `reference/${path}`, text }));
for (const { path, text } of [...pages, { path: 'guide/retrying.svg', text: presetsSvg() }]) {
  const file = fileURLToPath(new URL(path, docs));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
