/** The first digit of a code, RFC 3463 section 2. */
import type { StatusClass } from '../code/enhanced-code.ts';
import { deepFreeze } from './deep-freeze.ts';

/** One class of status. */
export interface ClassEntry {
  /** The register's name, verbatim. */
  readonly title: string;
  /** What it means, in one sentence of ours. */
  readonly meaning: string;
  /** The register's references. */
  readonly references: readonly string[];
  /** The section that defines it. */
  readonly definedIn: string;
}

/**
 * The three classes by digit.
 *
 * @example
 * ```ts
 * classes[4].title // -> 'Persistent Transient Failure'
 * ```
 */
export const classes: Readonly<Record<StatusClass, ClassEntry>> = /* @__PURE__ */ deepFreeze({
  2: {
    title: 'Success',
    meaning: 'It was delivered, or the step succeeded; the rest of the code may tell of a change made on the way.',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 2',
  },
  4: {
    title: 'Persistent Transient Failure',
    meaning: 'The message is good, but something that may pass is in the way; the same message may succeed later.',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 2',
  },
  5: {
    title: 'Permanent Failure',
    meaning: 'The same message will not succeed unless it, or the destination, is changed first.',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 2',
  },
});
