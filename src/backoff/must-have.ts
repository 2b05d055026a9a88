/** Refuses an argument that is another thing than it must be, by its name and before it does harm. */

/** Throws a TypeError unless a value has a property: one that is missing, still JSON or of another shape has not. */
export function mustHave(argument: string, value: unknown, property: string): void {
  if ((value as Readonly<Record<string, unknown>> | null | undefined)?.[property] === undefined)
    throw new TypeError(`${argument} must be an object with ${property}`);
}
