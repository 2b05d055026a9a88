/**
 * The permanent link of a form, `codes/5.7.1`. A folder with an index.html, because every server answers for that with
 * or without the slash at its end, and `codes/5.7.1.html` would need one that adds endings. The page is small and sends
 * on to the form's place on the page of its row: three whole pages per code would say the same thing three times, and
 * search engines would have to choose. It carries the form's own title for link previews, which do not follow.
 */
import type { Document, Form } from '../document.ts';
import type { Settings } from '../options.ts';
import { escapeHtml } from './escape-html.ts';
import { shellHtml } from './shell.ts';

/** Returns the page. */
export function formPage({ code }: Form, { key, title, summary }: Document, settings: Settings): string {
  const target = `../${key}/index.html#${code}`;
  return shellHtml(
    {
      path: `codes/${code}/index.html`,
      title: `${code} ${title}`,
      summary,
      canonical: `codes/${key}/index.html`,
      head: `<meta http-equiv="refresh" content="0; url=${target}">\n`,
      main: `<p><a href="${target}">${code} ${escapeHtml(title)}</a></p>`,
    },
    settings,
  );
}
