/**
 * How loud a dashboard or a log should be about a verdict. What decides is the action, because it says who has to move:
 * nobody, time, a person about one recipient or one message, or a person about everything that is still to be sent.
 */
import type { Action, Verdict } from '../verdict.ts';

/**
 * The levels, the quietest first. `info`: delivered. `notice`: passes by itself. `warning`: a person should look some
 * time, at one recipient or one message. `error`: the sender's set-up or reputation is broken, and more mail will fail.
 */
export const SEVERITIES = ['info', 'notice', 'warning', 'error'] as const;
/** How loud to be about a verdict. */
export type Severity = (typeof SEVERITIES)[number];

/** One row per action; a new action without a row does not compile. */
const SEVERITY: Readonly<Record<Action, Severity>> = {
  none: 'info',
  retry: 'notice',
  'retry-slower': 'notice',
  'suppress-recipient': 'warning',
  'fix-message': 'warning',
  review: 'warning',
  // Also on a 4yz: a missing PTR record does not mend itself, and every retry fails like the first attempt.
  'fix-sender': 'error',
};

/**
 * Returns how loud to be about a verdict, from `info` to `error`.
 *
 * @param verdict - what `classify` returned
 * @returns the level; `SEVERITIES` has them in order
 * @example
 * ```ts
 * severity(classify({ reply: 450, code: '4.2.2' })) // -> 'notice'
 * severity(classify({ reply: 550, code: '5.7.26' })) // -> 'error'
 * ```
 */
export function severity({ action }: Verdict): Severity {
  return SEVERITY[action];
}
