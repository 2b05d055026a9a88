/** What an HTML text is made of, as a parser sees it. */
import { Parser } from 'htmlparser2';

/** The elements of a page. */
export interface Structure {
  /** Every element with the names of its attributes, in their order: `a href`. */
  readonly elements: readonly string[];
  /** The addresses in `href`, `src` and refresh. */
  readonly addresses: readonly string[];
  /** The ids. */
  readonly ids: readonly string[];
  /** All text. */
  readonly text: string;
}

/** Returns the structure of a page. */
export function htmlStructure(html: string): Structure {
  const elements: string[] = [];
  const addresses: string[] = [];
  const ids: string[] = [];
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      elements.push([name, ...Object.keys(attributes)].join(' '));
      for (const key of ['href', 'src']) if (attributes[key] !== undefined) addresses.push(attributes[key]);
      const refresh = /url=(.*)/.exec(attributes['content'] ?? '')?.[1];
      if (attributes['http-equiv'] === 'refresh' && refresh !== undefined) addresses.push(refresh);
      if (attributes['id'] !== undefined) ids.push(attributes['id']);
    },
    ontext(part) {
      text += part;
    },
  });
  parser.end(html);
  return { elements, addresses, ids, text };
}
