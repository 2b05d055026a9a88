/**
 * What the site sends beside its pages. There is no file system here, so the build puts the texts in place of these
 * names: the style sheet as one file, each script with all that it needs (scripts/site-assets.ts).
 */
declare const SITE_STYLE: string;
declare const SITE_PAGE_SCRIPT: string;
declare const SITE_SEARCH_SCRIPT: string;
declare const SITE_READER_SCRIPT: string;

/** The style sheet. */
export const STYLE: string = SITE_STYLE;
/** What every page loads: the theme, copying, the keys, and the other two when they are asked for. */
export const PAGE_SCRIPT: string = SITE_PAGE_SCRIPT;
/** The search. */
export const SEARCH_SCRIPT: string = SITE_SEARCH_SCRIPT;
/** The reader, with the library inside. */
export const READER_SCRIPT: string = SITE_READER_SCRIPT;
