/** Checks what a caller set. Numbers are refused, never coerced: `'5'` and `NaN` would turn into a queue that spins. */
import { isAtLeast } from './is-at-least.ts';

/** Per option: the least that it may be, in brackets for each of a list, and what it is unless given. */
export type OptionRules<T> = {
  readonly [K in keyof T]-?: readonly [least: number | string | readonly [number], otherwise?: T[K]];
};

/** The options; those with a default are there. */
export type Resolved<T, R> = {
  readonly [K in keyof T & keyof R]-?: R[K] extends readonly [unknown, unknown] ? NonNullable<T[K]> : T[K] | undefined;
};

/** Returns the options, missing ones filled in. Throws a RangeError that names the option and its bound. */
export function optionsOf<T extends object, const R extends OptionRules<T>>(
  given: T | undefined,
  rules: R,
  isFit: (value: unknown, least: never) => boolean = isAtLeast,
): Resolved<T, R> {
  const known: Readonly<Record<string, OptionRules<{ o: unknown }>['o'] | undefined>> = rules;
  const named = given as Readonly<Record<string, unknown>> | undefined;
  const options: Record<string, unknown> = {};
  for (const name in { ...known, ...named }) {
    const least = known[name]?.[0];
    const value = named?.[name] ?? known[name]?.[1];
    if (value === undefined) continue;
    if (least === undefined) throw new RangeError(`${name} is no option`);
    if (!isFit(value, least as never)) throw new RangeError(`${name} must be finite and >= ${String(least)}`);
    options[name] = value;
  }
  return options as Resolved<T, R>;
}

/** The same check for options some of which are lists. */
export function isAtLeastEach(value: unknown, least: number | readonly [number] | undefined): boolean {
  if (typeof least === 'number') return isAtLeast(value, least);
  return Array.isArray(value) && value.every((item) => isAtLeast(item, least?.[0] ?? NaN));
}

/** Throws a RangeError when one option is below another. */
export function refuseBelow<K extends string>(
  options: Readonly<Record<K, number>>,
  most: NoInfer<K>,
  least: NoInfer<K>,
): void {
  if (options[most] < options[least]) throw new RangeError(`${most} must be >= ${least}`);
}
