/** JSON that may be none. */

/** Returns the value of a JSON text, or `undefined` for another text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
