/** The pages keep what they promise: complete, plain, sourced, and with nobody's real address in a snippet. */
import { describe, expect, test } from 'vitest';
import { entries } from '../../src/catalogue/entries.ts';
import { diagnose } from '../../src/diagnose.ts';
import type { Page } from '../../src/explain/page.ts';
import { pages } from '../../src/explain/pages.ts';
import { filesBelow } from './project.ts';
import { hostsIn, ipAddressesIn, isDocumentationAddress, isExampleHost } from './documentation-names.ts';
import { pageTexts, type PageText, type TextKind } from '../../scripts/prose/page-texts.ts';

const texts = pageTexts();
const codePages: readonly Page[] = Object.values(pages);

describe('texts', () => {
  test('none is empty or has space around it', () => {
    expect(
      bad(
        () => true,
        ({ text }) => text.trim() === '' || text !== text.trim(),
      ),
    ).toEqual([]);
  });

  test('a sentence opens with a capital and ends with a full stop, a title has none', () => {
    expect(bad(is('sentence'), ({ text }) => !/^[\p{Lu}\d`<]/u.test(text) || !/[.?!]$/.test(text))).toEqual([]);
    expect(bad(is('title'), ({ text }) => !/^[\p{Lu}\d`]/u.test(text) || text.endsWith('.'))).toEqual([]);
  });

  test('what is one sentence is one sentence', () => {
    const single = (text: PageText): boolean => /(?:summary|reason|tellTheSender)$/.test(text.at);
    expect(bad(single, ({ text }) => /[.?!] \p{Lu}/u.test(withoutCode(text)))).toEqual([]);
  });

  test('no Markdown but code between backticks, no HTML, one space between words', () => {
    const markup = /\*\*|\]\(|^\s*[#>-] |<\/?[a-z]|\b_[a-z]| {2}/;
    expect(bad(is('sentence', 'title'), ({ text }) => markup.test(withoutCode(text)))).toEqual([]);
    expect(bad(is('sentence', 'title'), ({ text }) => text.split('`').length % 2 === 0)).toEqual([]);
  });

  test('the sentence for the sender is short and has no word of the trade', () => {
    const trade =
      /`|\d|\b(?:SMTP|DNS|MX|SPF|DKIM|DMARC|TLS|MTA|IP|DSN|bounce\w*|postmaster|relay\w*|queue\w*|ports?)\b/i;
    expect(
      bad(
        ({ at }) => at === 'tellTheSender',
        ({ text }) => trade.test(text) || text.length > 140,
      ),
    ).toEqual([]);
  });

  test('sources are https URLs', () => {
    expect(bad(is('url'), ({ text }) => !/^https:\/\/[a-z\d.-]+\/\S*$/.test(text))).toEqual([]);
  });

  test('snippets name example domains, and addresses that belong to documentation', () => {
    expect(texts.filter(is('snippet')).flatMap(({ page, text }) => named(page, hostsIn(text), isExampleHost))).toEqual(
      [],
    );
    const shown = texts.filter(is('snippet', 'line', 'sentence'));
    expect(shown.flatMap(({ page, text }) => named(page, ipAddressesIn(text), isDocumentationAddress))).toEqual([]);
  });
});

describe('tables', () => {
  test('every file of codes/ is a page under its own key', () => {
    const files = filesBelow('src/explain/codes', '.ts').map((file) => file.replace(/^x(.*)\.ts$/, 'X$1'));
    expect(files.sort()).toEqual(Object.keys(pages).sort());
    expect(codePages.map(({ key }) => key)).toEqual(Object.keys(pages));
  });
});

describe.each(codePages.map((page) => [page.key, page] as const))('%s', (key, page) => {
  const tail = key.slice(1);

  test('leaves no list empty that a page needs', () => {
    for (const list of [page.meaning, page.causes, page.fixes, page.avoid, page.related, page.sources])
      expect(list).not.toHaveLength(0);
    expect(page.meaning.length).toBeLessThanOrEqual(3);
    expect(Object.keys(page.forms)).not.toHaveLength(0);
  });

  test('is related to other rows, each once', () => {
    const related = page.related.map((other) => other.key);
    expect(related.filter((other) => !(other in entries) || other === key)).toEqual([]);
    expect(new Set(related).size).toBe(related.length);
  });

  test('cites the RFC that the register names', () => {
    const urls = page.sources.map(({ url }) => url);
    const references = entries[key].references.filter((reference) => /^RFC\d/.test(reference));
    if (references.length === 0) return;
    expect(urls.some((url) => references.some((rfc) => url.includes(`/rfc/${rfc.toLowerCase()}`)))).toBe(true);
  });

  test('shows its own code where it reproduces it, as the parsers read it', () => {
    const { kind, text, expect: expected } = page.reproduce;
    expect(`${text}\n${expected}`).toMatch(new RegExp(`[245]${tail.replaceAll('.', '\\.')}(?!\\d)`));
    const lines = text.split('\n');
    if (kind === 'smtp') {
      expect(lines.filter((line) => !/^[CS]:(?: |$)/.test(line))).toEqual([]);
      expect(codesOf(lines.filter((line) => line.startsWith('S: ')).map((line) => line.slice(3)))).toContain(tail);
    }
    if (kind === 'log') expect(codesOf(lines)).toContain(tail);
  });

  test('quotes lines that carry its code', () => {
    expect(page.seenFrom.filter(({ line }) => !codesOf([line]).includes(tail))).toEqual([]);
  });
});

test('the guards see what they are there for', () => {
  expect(hostsIn('relayhost = [smtp.gmail.com]:587').filter((host) => !isExampleHost(host))).toEqual([
    'smtp.gmail.com',
  ]);
  expect(hostsIn('mx.example.org main.cf Get-Recipient.Name x.ts').filter((host) => !isExampleHost(host))).toEqual([]);
  expect(
    ipAddressesIn('8.8.8.8 192.0.2.1 2001:4860::1 2001:db8::25').filter((ip) => !isDocumentationAddress(ip)),
  ).toEqual(['8.8.8.8', '2001:4860::1']);
});

function is(...kinds: TextKind[]): (text: PageText) => boolean {
  return ({ kind }) => kinds.includes(kind);
}

function bad(which: (text: PageText) => boolean, isBad: (text: PageText) => boolean): string[] {
  return texts.filter((text) => which(text) && isBad(text)).map(({ page, at, text }) => `${page} ${at}: ${text}`);
}

function named(page: string, names: readonly string[], isGood: (name: string) => boolean): string[] {
  return names.filter((name) => !isGood(name)).map((name) => `${page}: ${name}`);
}

function withoutCode(text: string): string {
  return text.replaceAll(/`[^`]*`/g, '`');
}

/** What stands behind the class of each code that is read in these lines: `.4.1`. */
function codesOf(lines: readonly string[]): string[] {
  return lines.map((line) => diagnose(line.replace(/^(\d{3})-/, '$1 ')).signal.code?.slice(1) ?? '');
}
