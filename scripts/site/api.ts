/** What TypeDoc says of the doors, as pages of the site. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application, type TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import type { Article } from '../../src/docs/article.ts';
import { markdownArticle } from './markdown-article.ts';

const DOORS = ['index', 'code', 'catalogue', 'parse', 'classify', 'backoff', 'explain', 'docs'];
const MARKDOWN: Partial<PluginOptions & TypeDocOptions> = {
  router: 'module',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  // Everything is read-only.
  tableColumnSettings: { hideModifiers: true },
};

/** Returns a page for each door. */
export async function apiPages(): Promise<Article[]> {
  const folder = mkdtempSync(join(tmpdir(), 'api-'));
  try {
    const app = await Application.bootstrapWithPlugins({
      plugin: ['typedoc-plugin-markdown'],
      skipErrorChecking: true,
      ...MARKDOWN,
    });
    // Set afterwards, because typedoc.json has an answer too.
    app.options.setValue('out', folder);
    const project = await app.convert();
    if (project === undefined) throw new Error('TypeDoc could not read the sources');
    await app.generateOutputs(project);
    return DOORS.map((door) => toArticle(door, readFileSync(join(folder, `${door}.md`), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function toArticle(door: string, source: string): Article {
  const name = door === 'index' ? 'enhanced-status-codes' : `enhanced-status-codes/${door}`;
  const article = markdownArticle(listReferences(source), {
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
