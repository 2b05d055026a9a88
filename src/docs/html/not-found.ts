/** The page that servers answer with where there is none, under any address. */
import type { Settings } from '../options.ts';
import { shellHtml } from './shell.ts';

/** Returns the page. Its links must work from any depth, so they start at the root of the address where that is known. */
export function notFoundPage(settings: Settings): string {
  const root = settings.baseUrl && settings.baseUrl.replace(/^https?:\/\/[^/]+/i, '');
  return shellHtml(
    {
      path: '404.html',
      title: 'Not found',
      summary: 'There is no such page.',
      root,
      head: '<meta name="robots" content="noindex">\n',
      main: `<article>
<header class="head">
<h1><span class="figure">404</span> <span class="title">There is no such page</span></h1>
<p class="summary">If the address ends in a code, the code is not in the register, or was left out here. Its subject may still say something: <a href="${root}index.html">see all codes</a>.</p>
</header>
</article>`,
    },
    settings,
  );
}
