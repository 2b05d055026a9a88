/** What a Markdown text is made of, as markdownlint's parser sees it. */
import type { MicromarkToken, Rule } from 'markdownlint';
import { lint } from 'markdownlint/sync';

/** Returns the kinds of all tokens with their number, those of plain text left out. */
export function structureOf(markdown: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of tokensOf(markdown))
    if (!PLAIN.some((kind) => type.startsWith(kind))) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

/** Returns the addresses of all links. */
export function linksOf(markdown: string): string[] {
  return tokensOf(markdown)
    .filter(({ type }) => type === 'resourceDestinationString')
    .map(({ text }) => text);
}

/** Text, escapes and code inside a line: what a text may consist of without being markup. */
const PLAIN = [
  'data',
  'characterEscape',
  'escapeMarker',
  'codeText',
  'codeFlowValue',
  'lineEnding',
  'linePrefix',
  'whitespace',
];

function tokensOf(markdown: string): MicromarkToken[] {
  const found: MicromarkToken[] = [];
  const collect = (tokens: readonly MicromarkToken[]): void => {
    for (const token of tokens) {
      found.push(token);
      collect(token.children);
    }
  };
  const rule: Rule = {
    names: ['collect'],
    description: 'collects tokens',
    tags: ['test'],
    parser: 'micromark',
    function: ({ parsers }) => collect(parsers.micromark.tokens),
  };
  lint({ strings: { page: markdown }, customRules: [rule], config: { default: false, collect: true } });
  return found;
}
