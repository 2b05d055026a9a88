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

/** The options of a table in which each has a default. */
export type Filled<T> = { readonly [K in keyof T]-?: NonNullable<T[K]> };

type Named<Value> = Readonly<Record<string, Value | undefined>>;

/**
 * Returns the options, missing ones filled in. Throws a RangeError that names the option and its bound, and a TypeError
 * for what is no object of options.
 */
export function optionsOf<T extends object, const R extends OptionRules<T>>(
  given: T | undefined,
  rules: R,
  isFit: (value: unknown, least: never) => boolean = isAtLeast,
): Resolved<T, R> {
  // A state comes here when a function that makes schedules is handed on as if it were one.
  if (typeof (given ?? rules) !== 'object' || ((given as Named<unknown> | undefined)?.['now'] as number) >= 0)
    throw new TypeError('options must be an object, a schedule postfix()');
  const options: Record<string, unknown> = {};
  for (const name in { ...rules, ...given }) {
    const { 0: least, 1: otherwise } = (rules as Named<OptionRules<{ o: unknown }>['o']>)[name] ?? {};
    const value = (given as Named<unknown> | undefined)?.[name] ?? otherwise;
    if (value === undefined) continue;
    if (!isFit(value, least as never))
      throw new RangeError(
        name + (least === undefined ? ' is no option' : ` must be finite and >= ${least as number}`),
      );
    options[name] = value;
  }
  return options as Resolved<T, R>;
}

/** The same check for options some of which are lists. */
export function isAtLeastEach(value: unknown, least: number | readonly [number] | undefined): boolean {
  if (typeof least === 'number') return isAtLeast(value, least);
  return Array.isArray(value) && least !== undefined && value.every((item) => isAtLeast(item, least[0]));
}

/** Throws a RangeError when one option is below another. */
export function refuseBelow<K extends string>(
  options: Readonly<Record<K, number>>,
  most: NoInfer<K>,
  least: NoInfer<K>,
): void {
  if (options[most] < options[least]) throw new RangeError(`${most} must be >= ${least}`);
}
