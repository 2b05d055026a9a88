/** What stands around the content of every page: the head, the bar with the search, the foot. */
import { groupId } from '../article.ts';
import type { Settings } from '../options.ts';
import { escapeHtml, linkHtml } from './escape-html.ts';

/** A page without its surroundings. */
export interface Content {
  /** The path of its file: `codes/X.7.1/index.html`. */
  readonly path: string;
  /** For the title bar and link previews. */
  readonly title: string;
  /** One sentence for link previews. */
  readonly summary: string;
  /** HTML. */
  readonly main: string;
  /** Whether the search stands in the page instead of the bar. */
  readonly isHome?: boolean;
  /** Where the page is really found, if not here. */
  readonly canonical?: string;
  /** More for the head: HTML. */
  readonly head?: string;
  /** The way to the root; an address for pages that are served for others. */
  readonly root?: string;
}

/**
 * Nothing may come from elsewhere, and nothing can be sent there. `file:` is what `'self'` does not cover in every
 * browser when the pages are opened from a folder; it means nothing to pages that were served.
 */
const POLICY =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'";
/** A stop sign's outline with a dot: the mark of a reply that says why. */
const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 32 32%22%3E%3Crect width=%2232%22 height=%2232%22 rx=%227%22 fill=%22%230a6170%22/%3E%3Ccircle cx=%227%22 cy=%2222%22 r=%222.6%22 fill=%22%23fff%22/%3E%3Ccircle cx=%2216%22 cy=%2222%22 r=%222.6%22 fill=%22%23fff%22/%3E%3Ccircle cx=%2225%22 cy=%2222%22 r=%222.6%22 fill=%22%23fff%22/%3E%3C/svg%3E';

/** The search, in the bar or in the page. */
export const SEARCH = `<div class="search js" role="search"><input id="search" type="search" placeholder="Code, title or words" aria-label="Search codes and words" autocomplete="off" spellcheck="false"><kbd aria-hidden="true">/</kbd><ul id="results" hidden></ul><p id="found" class="unseen" role="status"></p></div>`;

/** Returns the whole page. */
export function shellHtml(content: Content, settings: Settings): string {
  const { path, main, isHome = false } = content;
  const root = content.root ?? '../'.repeat(path.split('/').length - 1);
  const title = isHome ? settings.title : `${content.title} · ${settings.title}`;
  return `<!doctype html>
<html lang="en" data-root="${escapeHtml(root)}"${settings.rules.length > 0 ? ' data-rules' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${metaHtml(content, title, settings)}
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="${escapeHtml(root)}assets/style.css">
<script src="${escapeHtml(root)}assets/page.js"></script>
${content.head ?? ''}</head>
<body${isHome ? ' class="home"' : ''}>
<a class="skip" href="#main">Skip to the content</a>
<header class="bar">
${brandHtml(settings, root)}
${placesHtml(settings, root)}${isHome ? '' : SEARCH}
<button id="theme" class="js" type="button" aria-label="Switch between light and dark"><span aria-hidden="true">◐</span></button>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer>
<p>${escapeHtml(settings.title)}. Facts from the IANA register and the RFCs; judgement where the pages say so. Nothing you type or drop here leaves your browser.</p>
</footer>
</body>
</html>
`;
}

function brandHtml({ brand, title }: Settings, root: string): string {
  const by =
    brand.name === undefined ? '' : brand.url === undefined ? escapeHtml(brand.name) : linkHtml(brand.name, brand.url);
  return `<p class="brand">${by && `<span class="by">${by}</span> `}<a href="${escapeHtml(root)}index.html">${escapeHtml(title)}</a></p>`;
}

/** The caller's own groups of pages, as places of the first page. */
function placesHtml({ places }: Settings, root: string): string {
  if (places.length === 0) return '';
  const links = places.map((group) => linkHtml(group, `${root}index.html#${groupId(group)}`));
  return `<nav class="places" aria-label="Other pages">${links.join(' ')}</nav>\n`;
}

/** Link previews and canonical links need whole addresses, so they are there where the address is known. */
function metaHtml(
  { path, summary, canonical, isHome }: Content,
  title: string,
  { baseUrl, brand, title: site }: Settings,
): string {
  const url = baseUrl && `${baseUrl}${(canonical ?? path).replace(/(^|\/)index\.html$/, '$1')}`;
  const properties = [
    ['og:type', isHome ? 'website' : 'article'],
    ['og:title', title],
    ['og:description', summary],
    ['og:site_name', brand.name ?? site],
    ...(url ? [['og:url', url]] : []),
  ];
  return [
    `<meta name="description" content="${escapeHtml(summary)}">`,
    `<meta name="twitter:card" content="summary">`,
    ...properties.map(([name = '', value = '']) => `<meta property="${name}" content="${escapeHtml(value)}">`),
    ...(url ? [`<link rel="canonical" href="${escapeHtml(url)}">`] : []),
  ].join('\n');
}
