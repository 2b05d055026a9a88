/**
 * What TypeDoc says of the doors, as pages of the site. It reads the declarations of the build, which takes half the time
 * that the sources take, and runs beside what else the site needs.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Article } from '../../src/docs/article.ts';
import { markdownArticle } from './markdown-article.ts';

const DOORS = ['index', 'code', 'catalogue', 'parse', 'classify', 'backoff', 'explain', 'docs'];
const ROOT = new URL('../../', import.meta.url);
const TYPEDOC = fileURLToPath(new URL('node_modules/typedoc/bin/typedoc', ROOT));
const OPTIONS = fileURLToPath(new URL('typedoc.json', import.meta.url));

/** Returns a page for each door. */
export async function apiPages(): Promise<Article[]> {
  const folder = mkdtempSync(join(tmpdir(), 'api-'));
  try {
    await promisify(execFile)(process.execPath, [TYPEDOC, '--options', OPTIONS, '--out', folder]);
    return DOORS.map((door) => toArticle(door, readFileSync(join(folder, `${door}.md`), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function toArticle(door: string, source: string): Article {
  const name = door === 'index' ? 'enhanced-status-codes' : `enhanced-status-codes/${door}`;
  const article = markdownArticle(listReferences(withPurpose(door, source)), {
    path: `api/${door}`,
    group: 'API',
    parts: 'h3',
    linkTo: (address) => address.replace(/^([\w-]+)\.md/, '../$1/index.html'),
    picture: () => '',
  });
  return { ...article, title: name, html: restoreAnchors(article.html) };
}

/** A door that hands on what another has gets a list of it, not a heading for each. */
function listReferences(source: string): string {
  return source.replace(/### .*\n\nRe-exports (\[.*\]\(.*\))(?:\n\n\*{3}\n\n?)?/g, '- $1\n');
}

/** The anchors of table rows are the only HTML that the plug-in writes into its Markdown. */
function restoreAnchors(html: string): string {
  return html.replace(/&lt;a id=&quot;([\w-]+)&quot;&gt;&lt;\/a&gt; ?/g, '<a id="$1"></a>');
}

/** The declarations have lost the comment that opens a door's source. */
function withPurpose(door: string, source: string): string {
  const file = new URL(door === 'index' ? 'src/index.ts' : `src/${door}/index.ts`, ROOT);
  const [comment = ''] = readFileSync(file, 'utf8').split('@packageDocumentation', 1);
  const purpose = comment.replaceAll(/^\/?\s?\*{1,2} ?/gm, '').trim();
  return source.replace(/^# .+/m, (heading) => `${heading}\n\n${purpose}`);
}
