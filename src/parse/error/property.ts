/** Reads properties of a value that a stranger threw: a getter or a proxy may throw in its turn. */
export function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return (value as Readonly<Record<string, unknown>>)[name];
  } catch {
    return undefined;
  }
}

/** The same for a property that must be a text. */
export function textProperty(value: unknown, name: string): string | undefined {
  const found = property(value, name);
  return typeof found === 'string' ? found : undefined;
}

/** The same for a property that must be a list: a plain copy of its first members. */
export function listProperty(value: unknown, name: string, most: number): readonly unknown[] {
  const found = property(value, name);
  try {
    return Array.isArray(found)
      ? Array.from({ length: Math.min(found.length, most) }, (_, index) => property(found, String(index)))
      : [];
  } catch {
    return [];
  }
}
