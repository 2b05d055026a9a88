/** What the search looks through. Tuples, because all of them travel in one file. */

/** A page: where it is, what it is called, its title. */
export type SearchedPage = readonly [path: string, label: string, title: string];

/** Words of a page: the number of the page, where in it they stand, how much a match weighs, the words. */
export type SearchedText = readonly [page: number, anchor: string, weight: number, text: string];

/** Everything. */
export interface SearchIndex {
  /** The pages. */
  readonly pages: readonly SearchedPage[];
  /** Their words. */
  readonly texts: readonly SearchedText[];
}
