/** Addresses of the web in text that is not ours: what `javascript:` and its like would run is no link. */

/** Ends before what could close a link or a sentence's bracket. */
const ADDRESS = /(https?:\/\/[^\s<>"'`()[\]{}\\|]{1,2000})/;

/** Tells whether a text is an address of the web and nothing more. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"'`\\]{1,2000}$/i.test(text);
}

/** Returns the stretches of a text: words and addresses by turns, words first. */
export function splitAddresses(text: string): string[] {
  return text.split(ADDRESS);
}
