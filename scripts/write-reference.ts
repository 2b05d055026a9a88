/** `npm run reference`: writes the generated pages of docs/reference, which are kept in the repository. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { rulesPage } from '../src/docs/markdown/rules-page.ts';

const folder = new URL('../docs/reference/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('rules.md', folder), rulesPage());
