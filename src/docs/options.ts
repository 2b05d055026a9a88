/** What a caller can choose about the pages. Options come from configuration, so they are checked before anything is written. */
import type { EntryKey } from '../catalogue/entries.ts';
import { withOwnRules } from '../classify/own-rules.ts';
import type { TextRule } from '../classify/text-rule.ts';
import { pages } from '../explain/pages.ts';
import type { Page } from '../explain/page.ts';
import { isWebAddress } from './web-address.ts';
import { toSelection, type Selection } from './selection.ts';

/** Whose pages they are. */
export interface Brand {
  /** The name, which stands in front of the title. */
  readonly name?: string;
  /** The address behind the name; http or https. */
  readonly url?: string;
  /** The colour of links and marks, as a CSS colour: `#0a6170`. */
  readonly accent?: string;
}

/** Options of all three renderers. */
export interface DocsOptions {
  /** The title of the whole; `Enhanced status codes` unless given. */
  readonly title?: string;
  /** Classes, subjects, codes and replies to write, such as `4,5.7`; everything unless given. Only a whole reference has the pages on words and providers. */
  readonly only?: string | readonly string[];
  /** Adds notes of your own to a page: gets `X.7.1`, `5`, `X.7`, `550` or `google`, and returns plain text, paragraphs apart by an empty line. */
  readonly notes?: (key: string) => string | undefined;
  /** Rules of your own, which get a page as well. */
  readonly rules?: readonly TextRule[];
  /** Whose pages they are. */
  readonly brand?: Brand;
  /** The address under which the pages will be found, for the site map, canonical links and link previews. */
  readonly baseUrl?: string;
  /** Reference pages in place of the library's own: a translation, or a house's own wording. */
  readonly pages?: Readonly<Partial<Record<EntryKey, Page>>>;
}

/** The options, checked and filled in. */
export interface Settings {
  readonly title: string;
  readonly selection: Selection;
  readonly notes: (key: string) => string;
  readonly rules: readonly TextRule[];
  readonly brand: Brand;
  /** With a slash at its end; empty where there is none. */
  readonly baseUrl: string;
  readonly pages: Readonly<Partial<Record<EntryKey, Page>>>;
  /** The groups of a caller's own pages; only a site has them. */
  readonly places: readonly string[];
}

const NAMES = ['title', 'only', 'notes', 'rules', 'brand', 'baseUrl', 'pages'];
const BRAND_NAMES = ['name', 'url', 'accent'];
/** A colour goes into a style sheet as it is: nothing but a colour may look like one. */
const COLOUR = /^(?:#[\da-f]{3,8}|[a-z]{3,30}|(?:rgb|hsl|oklch|lab)\([\d\s.,%/a-z-]{1,60}\))$/i;

/**
 * Returns the settings. Throws a TypeError or RangeError that names the option at fault; `own` are the names of options
 * that only one renderer has, and which it checks itself.
 */
export function readOptions(options: DocsOptions = {}, own: readonly string[] = []): Settings {
  refuseStrangers('docs', options, [...NAMES, ...own]);
  const { title = 'Enhanced status codes', only, notes, rules = [], brand = {}, baseUrl } = options;
  expectText('title', title);
  refuseStrangers('brand', brand, BRAND_NAMES);
  if (brand.name !== undefined) expectText('brand.name', brand.name);
  if (brand.url !== undefined) expectAddress('brand.url', brand.url);
  if (brand.accent !== undefined && !COLOUR.test(brand.accent))
    throw new RangeError('brand.accent must be a CSS colour such as #0a6170');
  if (baseUrl !== undefined) expectAddress('baseUrl', baseUrl);
  if (notes !== undefined && typeof notes !== 'function') throw new TypeError('notes must be a function');
  withOwnRules(rules);
  return {
    title,
    selection: toSelection(only),
    notes: (key) => notes?.(key) ?? '',
    rules,
    brand,
    baseUrl: baseUrl === undefined ? '' : baseUrl.replace(/\/?$/, '/'),
    pages: { ...pages, ...options.pages },
    places: [],
  };
}

function refuseStrangers(owner: string, value: object, names: readonly string[]): void {
  if (typeof value !== 'object' || value === null) throw new TypeError(`${owner} must be an object`);
  const stranger = Object.keys(value).find((name) => !names.includes(name));
  if (stranger !== undefined)
    throw new RangeError(`${stranger} is no option of ${owner}; there are ${names.join(', ')}`);
}

function expectText(name: string, value: unknown): void {
  if (typeof value !== 'string' || value.trim() === '') throw new TypeError(`${name} must be a text`);
}

function expectAddress(name: string, value: unknown): void {
  if (typeof value !== 'string' || !isWebAddress(value))
    throw new RangeError(`${name} must be an http or https address`);
}
