/** Pages of one's own in the site. */
import { describe, expect, test } from 'vitest';
import { htmlSite, type Article } from '../../src/docs/index.ts';

const ARTICLE: Article = {
  path: 'house/who-to-call',
  title: 'Who to <call>',
  summary: 'The people behind the relays.',
  group: 'Our house',
  sections: [{ id: 'at-night', title: 'At night' }],
  html: '<h2 id="at-night">At night</h2><p>The one on duty.</p>',
};
const filesOf = (articles: readonly Article[]): ReadonlyMap<string, string> =>
  new Map(
    [...htmlSite({ only: '5.7.1', baseUrl: 'https://example.org/', articles })].map(({ path, text }) => [path, text]),
  );

describe('an article', () => {
  const files = filesOf([ARTICLE]);

  test('is a page with the site around it, its HTML as it is and its title as text', () => {
    const page = files.get('house/who-to-call/index.html');
    expect(page).toContain(ARTICLE.html);
    expect(page).toContain('Who to &lt;call&gt;');
    expect(page).toContain('href="../../index.html#our-house"');
    expect(page).toContain('href="../../assets/style.css"');
  });

  test('stands on the first page, in the bar of the others, in the search and in the site map', () => {
    expect(files.get('index.html')).toContain('<h2 id="our-house">Our house</h2>');
    expect(files.get('index.html')).toContain('href="house/who-to-call/index.html"');
    expect(files.get('codes/X.7.1/index.html')).toContain('href="../../index.html#our-house"');
    expect(files.get('assets/search-index.js')).toContain('"at-night"');
    expect(files.get('sitemap.xml')).toContain('<loc>https://example.org/house/who-to-call/</loc>');
  });

  test('leaves a site without any as it was', () => {
    expect(filesOf([]).get('index.html')).not.toContain('class="places"');
  });
});

test.each<[string, unknown, string]>([
  ['no list', 'x', 'articles must be an array'],
  ['no object', [null], 'articles[0].path must be a text'],
  ['no title', [{ ...ARTICLE, title: '' }], 'articles[0].title must be a text'],
  ['a way out of the folder', [{ ...ARTICLE, path: '../x' }], 'articles[0].path must be names'],
  ['no sections', [ARTICLE, { ...ARTICLE, sections: undefined }], 'articles[1].sections must be an array'],
])('%s is refused by its name', (_, articles, message) => {
  expect(() => filesOf(articles as readonly Article[])).toThrow(message);
});
