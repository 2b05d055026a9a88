/** Pages of your own in the site, beside those of the reference: guides, an API, a house's rules. */

/** A part of a page. */
export interface ArticleSection {
  /** The `id` of its heading in the page's HTML. */
  readonly id: string;
  /** Its heading, as plain text. */
  readonly title: string;
}

/** A page that was written elsewhere. */
export interface Article {
  /** Where it stands, without an ending: `guides/retrying`. */
  readonly path: string;
  /** Its heading, as plain text. */
  readonly title: string;
  /** One plain sentence for link previews and the search. */
  readonly summary: string;
  /** Pages of a kind stand together, under this heading: `Guides`. */
  readonly group: string;
  /** Its parts, which stand beside it and in the search. */
  readonly sections: readonly ArticleSection[];
  /**
   * The page below its heading: HTML of your own, which is taken as it is. The site allows no scripts, styles or
   * pictures in it but pictures as `data:` addresses; links are relative to `<path>/index.html`.
   */
  readonly html: string;
}

const FIELDS = ['path', 'title', 'summary', 'group', 'html'] as const;
const PATH = /^[\w-]+(?:\/[\w-]+)*$/;

/** Returns the articles. Throws a TypeError or RangeError that names what is wrong with one. */
export function readArticles(articles: readonly Article[] = []): readonly Article[] {
  if (!Array.isArray(articles)) throw new TypeError('articles must be an array');
  for (const [index, article] of articles.entries() as Iterable<[number, Partial<Article> | null]>) {
    const wrong = FIELDS.find((field) => typeof article?.[field] !== 'string' || article[field] === '');
    if (wrong !== undefined) throw new TypeError(`articles[${index}].${wrong} must be a text`);
    if (!PATH.test(article?.path ?? ''))
      throw new RangeError(`articles[${index}].path must be names of letters, digits and -, with / between them`);
    if (!Array.isArray(article?.sections)) throw new TypeError(`articles[${index}].sections must be an array`);
  }
  return articles as readonly Article[];
}

/** Returns the anchor of a group on the first page. */
export function groupId(group: string): string {
  return group.toLowerCase().replace(/[^\p{L}\d]+/gu, '-');
}
