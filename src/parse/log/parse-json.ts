/** JSON that may be none. */

/** Returns a JSON object or list, or `undefined` for another text, also one that only begins with a bracket. */
export function parseJson(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
