import { ACTION_SENTENCE } from '../explain/verdict-sentences.ts';
import type { Verdict } from '../verdict.ts';
import { categoryWords } from './category-words.ts';

/** Returns a verdict in one line: `permanent, recipient unknown: stop sending to this address`. */
export function verdictWords({ permanence, category, action }: Verdict): string {
  const reason = category === 'delivered' || category === 'unknown' ? '' : `, ${categoryWords(category)}`;
  return `${permanence}${reason}: ${ACTION_SENTENCE[action]}`;
}
