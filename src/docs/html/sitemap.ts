/** The site map: only the pages themselves, not the links that lead to them. */
import { escapeHtml } from './escape-html.ts';

/** Returns the site map (https://www.sitemaps.org/protocol.html). */
export function sitemapXml(pages: readonly { readonly path: string }[], baseUrl: string): string {
  const urls = ['', ...pages.map(({ path }) => `${path}/`)].map(
    (path) => `<url><loc>${escapeHtml(baseUrl + path)}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
