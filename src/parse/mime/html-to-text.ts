/** The words of an HTML part in lines, for those who write reports in HTML alone. It draws nothing and runs nothing. */

/** Elements that end a line. */
const BLOCKS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'address article blockquote br center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
/** Elements whose content nobody sees. */
const HIDDEN = new Set(['head', 'script', 'style', 'title', 'template']);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '\u00A9',
  reg: '\u00AE',
  ndash: '\u2013',
  mdash: '\u2014',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201C',
  rdquo: '\u201D',
  hellip: '\u2026',
  bull: '\u2022',
  zwnj: '',
  shy: '',
};
const NAME = /^\/?([a-z][a-z\d]{0,20})(?=[\s/>])/i;
const LONGEST_TAG = 16_384;

/** Returns the text of an HTML document: one line for each block, entities decoded. */
export function htmlToText(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    text += html.slice(at, open);
    const name = NAME.exec(html.slice(open + 1, open + 24))?.[1]?.toLowerCase();
    const isClosing = html.charCodeAt(open + 1) === 47;
    if (name !== undefined) {
      at = tagEnd(html, open);
      if (!isClosing && HIDDEN.has(name)) at = behindElement(html, at, name);
      if (BLOCKS.has(name)) text += '\n';
    } else if (html.startsWith('!--', open + 1)) at = behind(html, '-->', open + 4);
    else if (html.charCodeAt(open + 1) === 33 || html.charCodeAt(open + 1) === 63) at = tagEnd(html, open);
    else {
      // `<user@example.com>` is no tag, and is what the reader came for.
      text += '<';
      at = open + 1;
    }
  }
  return tidy(decodeEntities(text + html.slice(at)));
}

/** Behind the bracket that closes a tag; a tag without one ends with the document. */
function tagEnd(html: string, open: number): number {
  const close = html.indexOf('>', open);
  return close < 0 || close - open > LONGEST_TAG ? Math.min(html.length, open + LONGEST_TAG) : close + 1;
}

function behind(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/** Behind the closing tag of an element whose content is hidden. */
function behindElement(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2))
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return tagEnd(html, at);
  return html.length;
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));?/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

/** Source line ends and indentation are white space; blank lines in a row are one. */
function tidy(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const words = line.replaceAll('\u00A0', ' ').replaceAll('\t', ' ').trim();
    if (words !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(words);
  }
  return lines.join('\n').trimEnd();
}
