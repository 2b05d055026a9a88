/** `npm run reference`: writes the generated pages and pictures of docs, which are kept in the repository. */
import { writeFileSync } from 'node:fs';
import { rulesPage } from '../src/docs/markdown/rules-page.ts';
import { presetsSvg } from '../src/docs/svg/presets-svg.ts';

const files = { 'reference/rules.md': rulesPage(), 'guide/retrying.svg': presetsSvg() };
for (const [path, text] of Object.entries(files)) writeFileSync(new URL(`../docs/${path}`, import.meta.url), text);
