import type * as Source from '../src/index.ts';

/** The folder of the build. */
export const DIST = new URL('../dist/', import.meta.url);

/** The library as it is published; `npm run bench` builds it first. */
export const library = (await import(new URL('index.js', DIST).href)) as typeof Source;
