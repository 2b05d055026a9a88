/** What TAXONOMY promises of every verdict, written once more and without a look at how `classify` does it. */
import { libraryRules } from '../../src/classify/library-rules.ts';
import type { Signal } from '../../src/signal.ts';
import { ACTIONS, BASES, CATEGORIES, PERMANENCES, SCOPES, type Permanence, type Verdict } from '../../src/verdict.ts';

const BY_DIGIT: Readonly<Record<string, Permanence>> = { 2: 'delivered', 3: 'unknown', 4: 'transient', 5: 'permanent' };
/** The rules that are documented to know better than the digit. */
const DEPARTING = new Set(
  libraryRules()
    .rules.filter(({ permanence }) => permanence !== undefined)
    .map(({ id }) => id),
);
const THEIRS = ['recipient', 'recipient-domain'];

/** Returns the promises that a verdict breaks, in words; none for a good one. */
export function brokenPromises(signal: Partial<Signal>, verdict: Verdict): string[] {
  const { permanence, category, scope, action, basis } = verdict;
  const digits = [signal.reply, signal.code].filter((given) => given !== undefined).map((given) => String(given)[0]);
  const suppresses = action === 'suppress-recipient';
  const promises: Readonly<Record<string, boolean>> = {
    'every word is of the vocabulary':
      PERMANENCES.includes(permanence) &&
      CATEGORIES.includes(category) &&
      SCOPES.includes(scope) &&
      ACTIONS.includes(action) &&
      BASES.includes(basis),
    '1: only a fault of the recipient or its domain suppresses': !suppresses || THEIRS.includes(scope),
    '2: a 4 never suppresses': !suppresses || !digits.includes('4'),
    '2: nothing but a permanent failure suppresses': !suppresses || permanence === 'permanent',
    '3, 4: the digit of the reply decides, else the class, unless a documented rule knows better':
      digits[0] === undefined || permanence === BY_DIGIT[digits[0]] || DEPARTING.has(verdict.rule ?? ''),
    '6: the unknown is retried on a 4, reviewed on a 5':
      category !== 'unknown' || scope !== 'unknown' || action === unknownAction(permanence, signal),
    'what is delivered needs nothing, and only that': (permanence === 'delivered') === (action === 'none'),
    'delivered is a category of its own': (permanence === 'delivered') === (category === 'delivered'),
    'it is plain data': JSON.stringify(JSON.parse(JSON.stringify(verdict))) === JSON.stringify(verdict),
  };
  return Object.keys(promises).filter((promise) => promises[promise] !== true);
}

/** A report that says `failed` says that nobody retries any more. */
function unknownAction(permanence: Permanence, signal: Partial<Signal>): Verdict['action'] {
  if (permanence === 'delivered') return 'none';
  return permanence === 'transient' && signal.action !== 'failed' ? 'retry' : 'review';
}
