/** Tells whether a text is an address of the web and nothing more: what `javascript:` and its like would run is no link. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"'`\\]{1,2000}$/i.test(text);
}
