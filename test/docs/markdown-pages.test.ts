import { lint } from 'markdownlint/sync';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markdownPages, type MarkdownOptions } from '../../src/docs/markdown/markdown-pages.ts';
import { linksOf, structureOf } from './markdown-structure.ts';
import { evilPage, samplePage } from './sample-page.ts';

const PATH = 'codes/X.7.26.md';
const write = (options?: MarkdownOptions): Map<string, string> =>
  new Map([...markdownPages(options)].map(({ path, text }) => [path, text]));
const all = write({ pages: { 'X.7.26': samplePage } });
const pageOf = (attack: string): string => write({ only: 'X.7.26', pages: { 'X.7.26': evilPage(attack) } }).get(PATH)!;

describe('markdownPages', () => {
  test('writes a page per code, class, subject, reply, provider and word, and a first page', () => {
    const folders = [...all.keys()].map((path) => posix.dirname(path));
    const count = (folder: string): number => folders.filter((one) => one === folder).length;
    expect([count('codes'), count('classes'), count('subjects'), count('.')]).toEqual([81, 3, 8, 1]);
    expect(count('replies')).toBeGreaterThan(40);
    expect(count('providers')).toBeGreaterThan(30);
    expect(count('words')).toBeGreaterThan(30);
  });

  test('a page has everything that was written for it, in the order in which it is asked', () => {
    const page = all.get(PATH)!;
    const said = [
      samplePage.title,
      'Production risk: high',
      samplePage.meaning[0]!,
      samplePage.forms[5]!,
      samplePage.causes[1]!,
      'S: 550 5.7.26 Multiple',
      samplePage.fixes[0]!.snippet,
      samplePage.avoid[0]!.what,
      samplePage.seenFrom[0]!.line,
      samplePage.tellTheSender,
      '[X.7.23](X.7.23.md)',
      'https://www.rfc-editor.org/rfc/rfc7372#section-3.3',
      'The register and Google agree.',
      'Multiple authentication checks failed',
    ];
    const places = said.map((words) => page.indexOf(words));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places.slice(0, -1)).toEqual(places.slice(0, -1).sort((a, b) => a - b));
  });

  test('a code without a reference page has its forms, its lines and the register', () => {
    const pages = { 'X.4.1': undefined } as unknown as NonNullable<MarkdownOptions['pages']>;
    const page = write({ only: 'X.4.1', pages }).get('codes/X.4.1.md')!;
    expect(page).toContain('### 5.4.1');
    expect(page).toContain('**Microsoft 365:** `550 5.4.1 Recipient address rejected: Access denied');
    expect(page).toContain('- **Name:** No answer from host');
  });

  test('each link leads to a page that is written, or to the web', () => {
    const broken = [...all].flatMap(([path, text]) =>
      linksOf(text)
        .filter((link) => !link.startsWith('https://') && !link.startsWith('http://'))
        .filter((link) => !all.has(posix.join(posix.dirname(path), link)))
        .map((link) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  test('markdownlint has nothing to say', () => {
    // Lines are as long as paragraphs, and the pages of providers repeat the headings of others.
    const config = { default: true, MD013: false };
    const results = lint({ strings: Object.fromEntries(all), config });
    const complaints = Object.entries(results).flatMap(([path, found]) =>
      found.map(({ ruleNames, lineNumber, errorDetail }) => [path, lineNumber, ruleNames[0], errorDetail]),
    );
    expect(complaints).toEqual([]);
  });

  test('has no raw HTML', () => {
    const kinds = new Set([...all.values()].flatMap((text) => Object.keys(structureOf(text))));
    expect([...kinds].filter((kind) => kind.startsWith('html'))).toEqual([]);
  });
});

describe('a text stays text:', () => {
  const plain = structureOf(pageOf('plain words'));

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[link](javascript:alert(1)) and ![image](x.png)',
    '# heading',
    '- item',
    '+ item',
    '1. item',
    '> quotation',
    '=====',
    '---',
    '*emphasis* _emphasis_ **strong** ~~gone~~',
    '| a | b |',
    '```',
    '~~~',
    '&lt;b&gt; &copy; &#123;',
    'a \\',
    'two  \n\n# paragraphs',
    '[^1]: a note',
    '[x]: example.com',
    'a :directive[x]{y} here',
    '::: danger',
    '$$x$$',
  ])('%j', (attack) => {
    // An odd backtick is a backtick; a fence is as long as it must be.
    const page = pageOf(attack);
    expect(structureOf(page)).toEqual(plain);
  });

  test('what VitePress would compute and MDX would run is code or escaped', () => {
    const page = pageOf('{{ constructor }} {alert(1)} ${x}');
    const outside = page
      .split(/^```[\s\S]+?^```$/m)
      .join('')
      .replace(/`[^`]*`/g, '');
    expect(outside).not.toContain('{{');
    expect(outside.match(/(?<!\\)[{}]/g)).toBeNull();
  });

  test('an address is a link to itself and to nothing else', () => {
    const page = pageOf('see https://example.com/[x](javascript:alert(1)) and javascript:alert(2)');
    const schemes = new Set(linksOf(page).map((link) => link.replace(/^(https?:\/\/|[\w./]+\.md$).*/s, 'fine')));
    expect([...schemes]).toEqual(['fine']);
  });
});

describe('options', () => {
  test('only: a subject of a class leaves the other forms and pages out', () => {
    const some = write({ only: ['5.4', '550'] });
    expect([...some.keys()].filter((path) => path.startsWith('codes/')).length).toBe(8);
    expect([...some.keys()].filter((path) => !path.startsWith('codes/')).sort()).toEqual([
      'README.md',
      'classes/5.md',
      'replies/550.md',
      'subjects/X.4.md',
    ]);
    expect(some.get('codes/X.4.1.md')).not.toContain('### 4.4.1');
  });

  test('notes come first on their page, as text', () => {
    const noted = write({ only: '5.7.26', notes: (key) => (key === 'X.7.26' ? 'Ask *Ann*.\n\nOr `dig`.' : undefined) });
    expect(noted.get(PATH)).toMatch(/## Notes\n\nAsk \\\*Ann\\\*\.\n\nOr `dig`\.\n\n## /);
  });

  test('rules of the house have a page, and stand on the page of their code', () => {
    const rules = [
      { id: 'house/slow', when: 'slow | down', code: '5.7.26', set: { category: 'rate-limited' } },
    ] as const;
    const ruled = write({ rules });
    expect(ruled.get('words/own-rules.md')).toContain('`slow | down`');
    expect(ruled.get(PATH)).toContain('**A rule of your own:** `slow | down`');
  });

  test('front matter is YAML, whatever the title', () => {
    const page = write({ only: '5.7.26', frontMatter: true, pages: { 'X.7.26': evilPage('a: "b"\n---') } });
    expect([...page.keys()][0]).toBe('index.md');
    expect(page.get(PATH)!.split('\n').slice(0, 4)).toEqual([
      '---',
      String.raw`title: "X.7.26 a: \"b\"\n---"`,
      String.raw`description: "a: \"b\"\n---"`,
      '---',
    ]);
  });

  test.each([
    [{ title: '' }, TypeError, 'title must be a text'],
    [{ only: '9' }, RangeError, 'only: "9" is no class'],
    [{ only: '' }, RangeError, 'only: "" is no class'],
    [{ notes: 'x' }, TypeError, 'notes must be a function'],
    [{ brand: { accent: 'red;}' } }, RangeError, 'brand.accent must be a CSS colour'],
    [{ brand: { url: 'javascript:x' } }, RangeError, 'brand.url must be an http or https address'],
    [{ brand: { logo: 'x' } }, RangeError, 'logo is no option of brand'],
    [{ baseUrl: '/docs' }, RangeError, 'baseUrl must be an http or https address'],
    [{ rules: 'x' }, TypeError, 'rules must be an array'],
    [{ style: 'x' }, RangeError, 'style is no option of docs'],
  ])('%j is refused by name', (options, kind, message) => {
    expect(() => write(options as MarkdownOptions)).toThrow(kind);
    expect(() => write(options as MarkdownOptions)).toThrow(message);
  });
});
