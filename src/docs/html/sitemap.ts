/** The site map: only the pages themselves, not the links that lead to them. */
import type { Library } from '../documents/library.ts';
import { escapeHtml } from './escape-html.ts';

/** Returns the site map (https://www.sitemaps.org/protocol.html). */
export function sitemapXml({ documents }: Library, baseUrl: string): string {
  const urls = ['', ...documents.map(({ path }) => `${path}/`)].map(
    (path) => `<url><loc>${escapeHtml(baseUrl + path)}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
