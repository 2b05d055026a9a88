import { expect, it } from 'vitest';
import { toSparkPost } from '../../../src/classify/translate/spark-post.ts';
import { ACTIONS, CATEGORIES, PERMANENCES } from '../../../src/verdict.ts';
import { verdictOf } from './verdict-of.ts';

const DOCUMENTED = [1, 10, 20, 21, 22, 23, 24, 25, 26, 30, 40, 50, 51, 52, 53, 54, 60, 70, 80, 90, 100];
/** These take the address off the list. */
const HARD = [10, 30, 90];

it.each([
  ['recipient-unknown', 'permanent', 10],
  ['recipient-unknown', 'transient', 70],
  ['recipient-disabled', 'permanent', 10],
  ['recipient-moved', 'permanent', 10],
  ['domain-unknown', 'permanent', 10],
  ['domain-unknown', 'transient', 21],
  ['dns-failure', 'transient', 21],
  ['mailbox-full', 'transient', 22],
  ['mailbox-full', 'permanent', 22],
  ['message-too-large', 'permanent', 23],
  ['expired', 'transient', 24],
  ['system-error', 'permanent', 40],
  ['system-error', 'transient', 70],
  ['network-error', 'transient', 70],
  ['recipient-rejected', 'permanent', 50],
  ['policy-rejected', 'permanent', 50],
  ['email-authentication', 'permanent', 50],
  ['ip-reputation', 'permanent', 51],
  ['ip-reputation', 'transient', 51],
  ['spam-content', 'permanent', 52],
  ['virus', 'permanent', 53],
  ['relay-denied', 'permanent', 54],
  ['smtp-authentication', 'permanent', 54],
  ['greylisted', 'transient', 70],
  ['rate-limited', 'permanent', 70],
  ['challenge-response', 'permanent', 100],
  ['unknown', 'transient', 70],
  ['unknown', 'permanent', 1],
  ['delivered', 'delivered', 1],
] as const)('%s, %s: %d', (category, permanence, code) => {
  expect(toSparkPost(verdictOf(category, permanence))).toBe(code);
});

it('an unknown recipient that a person should look at is a soft bounce', () => {
  expect(toSparkPost(verdictOf('recipient-unknown', 'permanent', { action: 'review' }))).toBe(20);
});

it('drops an address where the verdict does, and nowhere else', () => {
  for (const category of CATEGORIES)
    for (const permanence of PERMANENCES)
      for (const action of ACTIONS) {
        const code = toSparkPost(verdictOf(category, permanence, { action }));
        expect(DOCUMENTED).toContain(code);
        expect(HARD.includes(code)).toBe(action === 'suppress-recipient');
      }
});
