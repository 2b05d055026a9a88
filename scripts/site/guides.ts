/** The guides of docs/guide as pages of the site. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Article } from '../../src/docs/article.ts';
import { relativePath } from '../../src/docs/relative-path.ts';
import { markdownArticle } from './markdown-article.ts';

const FOLDER = new URL('../../docs/guide/', import.meta.url);
/** The order in which they are read; others come behind. */
const ORDER = [
  'reading-a-verdict',
  'how-verdicts-are-made',
  'decoding-bounces',
  'reading-logs',
  'web-hooks',
  'retrying',
  'publishing-the-reference',
];

/** Returns the guides. */
export function guides(): Article[] {
  const names = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -3)] : []));
  return [...new Set([...ORDER.filter((name) => names.includes(name)), ...names])].map((name) => {
    const path = `guides/${name}`;
    return markdownArticle(readFileSync(new URL(`${name}.md`, FOLDER), 'utf8'), {
      path,
      group: 'Guides',
      parts: 'h2',
      linkTo: (address) => linkFrom(path, address),
      picture: (address) => `data:image/svg+xml;base64,${readFileSync(new URL(address, FOLDER)).toString('base64')}`,
    });
  });
}

/** Guides link to each other and to docs/reference; what else the repository has is not in the site. */
function linkFrom(path: string, address: string): string | undefined {
  if (/^(?:https?:|#)/.test(address)) return address;
  const [file = '', anchor = ''] = address.split('#');
  const target = targetOf(posix.join('guide', file));
  return target && relativePath(`${path}/index.html`, target) + (anchor && `#${anchor}`);
}

function targetOf(file: string): string | undefined {
  // The page of all rules is one for code hosts: here each topic and provider has its own.
  if (file === 'reference/rules.md') return 'index.html';
  const [, folder, name] = /^(guide|reference)\/(.+)\.md$/.exec(file) ?? [];
  if (name === undefined) return undefined;
  if (folder === 'guide') return `guides/${name}/index.html`;
  return name === 'README' ? 'index.html' : `${name}/index.html`;
}
