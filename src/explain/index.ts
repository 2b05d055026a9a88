/**
 * The prose: what a code means to somebody who runs mail, and what to tell the person who wrote the message.
 *
 * @packageDocumentation
 */
export { explain, type PageCode } from './explain.ts';
export type {
  Avoid,
  Confidence,
  Fix,
  Graded,
  Page,
  PageSource,
  Related,
  Reproduction,
  SeenFrom,
  System,
} from './page.ts';
export { pages, type PageKey, type Pages } from './pages.ts';
