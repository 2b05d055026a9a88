/** What was said, without the places of what was not: under `exactOptionalPropertyTypes` a field is there or it is not. */

/** Fields of which any may be missing, `undefined` standing for those that are. */
export type Gaps<T> = { readonly [Name in keyof T]: T[Name] | undefined };

/** Returns an object of those fields that have a value. */
export function defined<T extends object>(fields: Gaps<T>): T {
  return joined<T>(fields);
}

/**
 * The same of several parts, the last where several have a value. Filled in one by one, because an object that is spread
 * from parts of many shapes takes twenty times as long.
 */
export function joined<T extends object>(...parts: readonly Partial<Gaps<T>>[]): T {
  const whole: Partial<T> = {};
  for (const part of parts)
    for (const name in part) {
      const value = part[name];
      if (value !== undefined) whole[name] = value;
    }
  return whole as T;
}
