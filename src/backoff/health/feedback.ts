/** Feedback amounts as Postfix writes them: `1`, `0.5 / concurrency`, `1/sqrt_concurrency`. */
import { isAtLeast } from '../is-at-least.ts';

/** A number from 0 to 1, alone or divided by the concurrency or its root. */
export type Feedback = number | `${number}/concurrency` | `${number}/sqrt_concurrency`;

const FEEDBACK = /^(0|1|0?\.\d{1,6})\s?\/\s?(sqrt_)?concurrency$/;

/** Returns whether an option of `throttle` is what it should be: a feedback, or a number of at least `least`. */
export function isFeedback(value: unknown, least: number | string | undefined): boolean {
  if (typeof least === 'number') return isAtLeast(value, least);
  // What is no option has no least.
  return least !== undefined && (typeof value === 'string' ? FEEDBACK.test(value) : isAtLeast(value, 0) && value <= 1);
}

/** Returns the amount of feedback at a concurrency. */
export function feedbackOf(feedback: Feedback, concurrency: number): number {
  if (typeof feedback === 'number') return feedback;
  const [, amount, root] = FEEDBACK.exec(feedback) ?? [];
  return Number(amount) / (root === undefined ? concurrency : Math.sqrt(concurrency));
}
