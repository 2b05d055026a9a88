/** The door to the verdict: takes whatever a caller stored or received, and judges what is well-formed of it. */
import type { Signal } from '../signal.ts';
import type { Verdict } from '../verdict.ts';
import { rulesOf, type ClassifyOptions } from './classify-options.ts';
import { judge } from './judge.ts';
import { knownFields } from './known-fields.ts';

/**
 * Returns a verdict: may it succeed later, why did it fail, what is broken, what to do, and which evidence decided.
 *
 * @param signal - what a parser returned, or any of its fields; `{}` is legal and gives `unknown`
 * @param options - rules of your own, which stand before all others
 * @returns the verdict; a field of the signal that has the wrong type counts as missing
 * @throws TypeError that names the option, or the rule of your own, that is wrong
 * @example
 * ```ts
 * classify({ reply: 550, code: '5.1.1' }).action // -> 'suppress-recipient'
 * ```
 */
export function classify(signal: Partial<Signal>, options: ClassifyOptions = {}): Verdict {
  return judge(knownFields(signal), rulesOf(options));
}
