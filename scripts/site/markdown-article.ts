/** A page of Markdown as a page of the site. */
import MarkdownIt from 'markdown-it';
import type { Article, ArticleSection } from '../../src/docs/article.ts';
import { headingSlugs } from './heading-slug.ts';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** What a page needs to know of the others. */
export interface Surroundings {
  /** Where the page stands in the site, without an ending. */
  readonly path: string;
  /** The heading under which it stands on the first page. */
  readonly group: string;
  /** Which headings are its parts. */
  readonly parts: 'h2' | 'h3';
  /** Returns where a link leads in the site; nothing for what the site does not have, which stays as text. */
  readonly linkTo: (address: string) => string | undefined;
  /** Returns a picture as a `data:` address: the site shows no other. */
  readonly picture: (address: string) => string;
}

/** Returns the page. Its first heading is the title, and the first sentence the summary. */
export function markdownArticle(source: string, { path, group, parts, linkTo, picture }: Surroundings): Article {
  const markdown = new MarkdownIt({ html: false, linkify: true });
  // Addresses are links, names of hosts are examples.
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  const tokens = markdown.parse(source, {});
  const slugs = headingSlugs();
  const sections: ArticleSection[] = [];
  let title = '';
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const text = plainText(tokens[index + 1]);
      // The title is the site's own heading.
      const id = token.tag === 'h1' ? '' : slugs(text);
      token.attrSet('id', id);
      if (token.tag === 'h1') title = text;
      if (token.tag === parts) sections.push({ id, title: text });
    }
    // The policy of the site allows no style in an element, and no table here needs one.
    if (token.type === 'th_open' || token.type === 'td_open') token.attrs = null;
    if (token.type === 'inline') token.children = relink(token.children ?? [], linkTo, picture);
  }
  markdown.renderer.rules['table_open'] = () => '<div class="wide"><table>\n';
  markdown.renderer.rules['table_close'] = () => '</table></div>\n';
  const first = tokens.findIndex(({ type }) => type === 'paragraph_open');
  const opening = plainText(tokens[first + 1]);
  return {
    path,
    group,
    title,
    summary: /^.*?[.!?](?= |$)/.exec(opening)?.[0] ?? opening,
    sections,
    html: markdown.renderer.render(tokens.slice(endOf(tokens, 'heading_close')), markdown.options, {}),
  };
}

function endOf(tokens: readonly Token[], type: string): number {
  return tokens.findIndex((token) => token.type === type) + 1;
}

function plainText(token: Token | undefined): string {
  const children = token?.children ?? [];
  return children.map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join('');
}

/** Links that lead out of the site's reach lose their ends and keep their words. */
function relink(children: readonly Token[], linkTo: Surroundings['linkTo'], picture: Surroundings['picture']): Token[] {
  const open: boolean[] = [];
  return children.filter((token) => {
    if (token.type === 'image') token.attrSet('src', picture(token.attrGet('src') ?? ''));
    if (token.type === 'link_open') {
      const address = linkTo(token.attrGet('href') ?? '');
      open.push(address !== undefined);
      if (address !== undefined) token.attrSet('href', address);
      return address !== undefined;
    }
    return token.type !== 'link_close' || open.pop() === true;
  });
}
