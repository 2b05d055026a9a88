/** What was said, without the places of what was not: under `exactOptionalPropertyTypes` a field is there or it is not. */

/** Fields of which any may be missing, `undefined` standing for those that are. */
export type Gaps<T> = { readonly [Name in keyof T]: T[Name] | undefined };

/** Returns an object of those fields that have a value. */
export function defined<T extends object>(fields: Gaps<T>): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
