import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { htmlSite } from '../../src/docs/html/html-site.ts';
import type { DocsOptions } from '../../src/docs/options.ts';
import { entries } from '../../src/catalogue/entries.ts';
import { htmlStructure } from './html-structure.ts';
import { evilPage, samplePage } from './sample-page.ts';

const write = (options?: DocsOptions): Map<string, string> =>
  new Map([...htmlSite(options)].map(({ path, text }) => [path, text]));
const PATH = 'codes/X.7.26/index.html';
const site = write({ pages: { 'X.7.26': samplePage } });
const pages = [...site]
  .filter(([path]) => path.endsWith('.html'))
  .map(([path, html]) => ({ path, ...htmlStructure(html) }));
const idsOf = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));

describe('htmlSite', () => {
  test('every code has a page and three permanent links to its forms', () => {
    for (const key of Object.keys(entries))
      for (const digit of ['X', '2', '4', '5']) expect(site.has(`codes/${digit}${key.slice(1)}/index.html`)).toBe(true);
  });

  test('a link to a form leads to its place on the page, and has a title of its own for previews', () => {
    const html = site.get('codes/5.7.26/index.html')!;
    expect(htmlStructure(html).addresses).toContain('../X.7.26/index.html#5.7.26');
    expect(html).toContain(`<meta property="og:title" content="5.7.26 ${samplePage.title}`);
    expect(idsOf.get(PATH)).toContain('5.7.26');
  });

  test('each link leads to a file that is written, to a place in it that exists, or to the web', () => {
    const broken = pages.flatMap(({ path, addresses }) =>
      addresses.filter((address) => !leadsSomewhere(path, address)).map((address) => `${path}: ${address}`),
    );
    expect(broken).toEqual([]);
  });

  test('ids are unique in each page', () => {
    expect(pages.filter(({ ids }) => new Set(ids).size < ids.length).map(({ path }) => path)).toEqual([]);
  });

  test('a page has everything that was written for it', () => {
    const { text } = pages.find(({ path }) => path === PATH)!;
    const said = [
      samplePage.title,
      samplePage.severity.reason,
      samplePage.meaning[0]!,
      samplePage.forms[4]!,
      samplePage.causes[1]!,
      samplePage.reproduce.origin,
      samplePage.fixes[1]!.snippet,
      samplePage.fixes[1]!.why,
      samplePage.avoid[0]!.why,
      samplePage.seenFrom[0]!.line,
      samplePage.tellTheSender,
      samplePage.related[1]!.how,
      samplePage.confidence.ground,
      'Multiple authentication checks failed',
    ];
    expect(said.filter((words) => !text.includes(words))).toEqual([]);
  });

  test('a code in a sentence leads to its page, a section of an RFC and the page itself do not', () => {
    const meaning = ['Not 5.1.1 or X.2.2, but 5.7.26; RFC 5321 section 4.2.3, 4.5.4.1 and 192.0.2.25.'];
    const page = write({ pages: { 'X.7.26': { ...samplePage, meaning } } }).get(PATH)!;
    expect(page).toContain(
      '<p>Not <a href="../X.1.1/index.html#5.1.1">5.1.1</a> or <a href="../X.2.2/index.html">X.2.2</a>, but 5.7.26; RFC 5321 section 4.2.3, 4.5.4.1 and 192.0.2.25.</p>',
    );
  });

  test('client and server are told apart in a dialogue', () => {
    expect(site.get(PATH)).toContain('<span class="c">C: EHLO client.example.net\n</span>');
    expect(site.get(PATH)).toContain('<span class="s">S: 550 5.7.26');
  });

  test('a page with its style and script is at most 30 kB over the wire', () => {
    const shared = gzipSync(site.get('assets/style.css')!).length + gzipSync(site.get('assets/page.js')!).length;
    const large = pages
      .map(({ path }) => [path, shared + gzipSync(site.get(path)!).length] as const)
      .filter(([, size]) => size > 30_000);
    expect(large).toEqual([]);
  });

  test('nothing comes from elsewhere, and nothing runs inside a page', () => {
    for (const { path, elements } of pages) {
      const html = site.get(path)!;
      expect(html).toContain("default-src 'none'");
      expect(html).not.toMatch(/<script(?! src="[^":]*assets\/page\.js"><\/script>)/);
      expect(
        elements.filter((element) => /^(?:iframe|object|embed|style|form|base)\b|\bon\w+|\bstyle\b/.test(element)),
      ).toEqual([]);
    }
    expect(site.get('assets/style.css')).not.toMatch(/url\(|@import/);
  });

  test('without an address there is no site map and no canonical link', () => {
    expect(site.has('sitemap.xml')).toBe(false);
    expect(site.get(PATH)).not.toContain('canonical');
  });
});

describe('the address of the site', () => {
  const served = write({ only: '5.7', baseUrl: 'https://status.example.org/mail' });

  test('stands in the site map, without the forms', () => {
    const addresses = [...served.get('sitemap.xml')!.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    expect(addresses).toContain('https://status.example.org/mail/');
    expect(addresses).toContain('https://status.example.org/mail/codes/X.7.26/');
    expect(addresses).not.toContain('https://status.example.org/mail/codes/5.7.26/');
  });

  test('is canonical for a page and for its forms', () => {
    const canonical = '<link rel="canonical" href="https://status.example.org/mail/codes/X.7.26/">';
    expect(served.get(PATH)).toContain(canonical);
    expect(served.get('codes/5.7.26/index.html')).toContain(canonical);
    expect(served.get(PATH)).toContain(
      '<meta property="og:url" content="https://status.example.org/mail/codes/X.7.26/">',
    );
  });

  test('is where the page for missing ones finds its style, at whatever depth it is shown', () => {
    expect(served.get('404.html')).toContain('href="/mail/assets/style.css"');
    expect(site.get('404.html')).toContain('href="assets/style.css"');
  });
});

describe('a text stays text:', () => {
  const structureOf = (attack: string): readonly string[] =>
    htmlStructure(write({ only: 'X.7.26', pages: { 'X.7.26': evilPage(attack) } }).get(PATH)!).elements;
  const plain = structureOf('plain words');

  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title></head><body>',
    '<!-- a comment',
    '<![CDATA[ x ]]>',
    '&lt;script&gt;',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '\u202eright to left\u0000',
  ])('%j', (attack) => {
    expect(structureOf(attack)).toEqual(plain);
  });

  test('what is shown is what was written', () => {
    const html = write({ only: 'X.7.26', pages: { 'X.7.26': evilPage('<b>&amp;"quoted"</b>') } }).get(PATH)!;
    expect(htmlStructure(html).text).toContain('<b>&amp;"quoted"</b>');
  });

  test('in the title of the site and in notes as well', () => {
    const evil = write({ only: '5.7.26', title: '<s>x</s>', brand: { name: '<u>y</u>' }, notes: () => '<s>z</s>' });
    for (const [path, html] of evil) if (path.endsWith('.html')) expect(html).not.toMatch(/<[us]>/);
  });
});

describe('options', () => {
  test('brand: a name with its link, and the colour in the style sheet', () => {
    const own = write({ only: '5.7.26', brand: { name: 'Example', url: 'https://example.org', accent: '#123456' } });
    expect(own.get('index.html')).toContain('<a href="https://example.org">Example</a>');
    expect(own.get('assets/style.css')).toMatch(/:root\{--brand:#123456\}\n$/);
  });

  test('rules of the house go along for the reader, expressions included', () => {
    const rules = [
      { id: 'house/slow', when: /slow\/down\s{0,5}now/i, set: { category: 'rate-limited' } },
      { id: 'house/"quoted"', when: '</script>', set: { category: 'virus' } },
    ] as const;
    const script = write({ only: '5.7.26', rules }).get('assets/own-rules.js')!;
    const target: { ownRules?: unknown } = {};
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the script is what is tested
    new Function('globalThis', script)(target);
    expect(target.ownRules).toEqual(rules);
    expect(site.has('assets/own-rules.js')).toBe(false);
  });
});

function leadsSomewhere(from: string, address: string): boolean {
  if (/^(?:https?|data):/.test(address)) return true;
  const [file = '', anchor] = address.split('#');
  const target = file === '' ? from : posix.join(posix.dirname(from), file);
  return site.has(target) && (anchor === undefined || idsOf.get(target)?.has(anchor) === true);
}
