/** An error as JSON holds it: every field of its own, `name` and `code`, nested errors in the same form, no stack. */
export function plainError(error: unknown): unknown {
  if (Array.isArray(error)) return error.map(plainError);
  if (!(error instanceof Error)) return plainValue(error);
  const plain: Record<string, unknown> = { name: error.name, message: error.message };
  for (const key of Object.getOwnPropertyNames(error)) {
    if (key === 'stack') continue;
    const value: unknown = Reflect.get(error, key);
    if (value !== undefined) plain[key] = plainError(value);
  }
  // a DOMException inherits its code
  if ('code' in error) plain['code'] ??= error.code;
  return plain;
}

/** Certificates and sockets are not what an error is about, and they do not fit into JSON. */
function plainValue(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? undefined : value;
}
