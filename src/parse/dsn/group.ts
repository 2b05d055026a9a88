/** One group of fields of a report while it is read: those that RFC 3464 names apart from the rest. */

/** A group of fields. */
export interface Group {
  /** Values of the fields that RFC 3464 names, by name in lower case, folding included. */
  readonly known: Map<string, string>;
  /** The other fields, and the known ones that stand a second time: nothing that was said is dropped. */
  readonly others: [name: string, value: string][];
}

/** Returns an empty group. */
export function emptyGroup(): Group {
  return { known: new Map(), others: [] };
}

/** Returns fields as an object; those of one name are joined by newlines. */
export function toExtensions(
  fields: readonly (readonly [name: string, value: string])[],
): Readonly<Record<string, string>> {
  const joined = new Map<string, string>();
  for (const [name, value] of fields) {
    const before = joined.get(name);
    joined.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  // A name may be `__proto__`: fromEntries makes a field of it, an assignment would not.
  return Object.fromEntries(joined);
}
