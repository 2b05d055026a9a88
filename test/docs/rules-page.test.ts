import { expect, test } from 'vitest';
import { escapeMarkdown, toCodeSpan } from '../../src/docs/markdown/escape-markdown.ts';
import { rulesPage } from '../../src/docs/markdown/rules-page.ts';
import { RULE_NOTES } from '../../src/explain/rules/rule-notes.ts';

test('the page has every rule under its id', () => {
  const headings = [...rulesPage().matchAll(/^### (\S+)$/gm)].map(([, id]) => id);
  expect(headings.sort()).toEqual(Object.keys(RULE_NOTES).sort());
});

test.each([
  ['a <b>bold</b> [link](x)', String.raw`a \<b\>bold\</b\> \[link\](x)`],
  [
    'see https://example.com/a_b and *this*',
    String.raw`see [https://example.com/a\_b](https://example.com/a_b) and \*this\*`,
  ],
])('%j is not markup', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test.each([
  ['a\r\nb', '`a ⏎ b`'],
  ['a `b', '``a `b``'],
  ['`a', '`` `a ``'],
])('%j as code', (text, code) => {
  expect(toCodeSpan(text)).toBe(code);
});
