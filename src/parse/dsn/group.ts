/** One group of fields of a report while it is read: those that RFC 3464 names apart from the rest. */

/** A group of fields. */
export interface Group {
  /** Values of the fields that RFC 3464 names, by their number, folding included. */
  readonly known: (string | undefined)[];
  /** How many there are. */
  size: number;
  /** The other fields, and the known ones that stand a second time: nothing that was said is dropped. */
  readonly others: [name: string, value: string][];
}

/** Returns an empty group. */
export function emptyGroup(): Group {
  return { known: [], size: 0, others: [] };
}

/** The extensions of what has none. */
export const NO_EXTENSIONS: Readonly<Record<string, string>> = /* @__PURE__ */ Object.freeze({});

/** Returns fields as an object; those of one name are joined by newlines. */
export function toExtensions(
  fields: readonly (readonly [name: string, value: string])[],
): Readonly<Record<string, string>> {
  if (fields.length === 0) return NO_EXTENSIONS;
  const extensions: Record<string, string> = {};
  for (const [name, value] of fields) {
    const joined = Object.hasOwn(extensions, name) ? `${extensions[name] ?? ''}\n${value}` : value;
    if (name !== '__proto__') extensions[name] = joined;
    // An assignment would set the prototype.
    else
      Object.defineProperty(extensions, name, { value: joined, enumerable: true, writable: true, configurable: true });
  }
  return extensions;
}
