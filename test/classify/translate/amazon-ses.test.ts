import { expect, it } from 'vitest';
import { toAmazonSes } from '../../../src/classify/translate/amazon-ses.ts';
import { ACTIONS, CATEGORIES, PERMANENCES } from '../../../src/verdict.ts';
import { verdictOf } from './verdict-of.ts';

/** The pairs of the documentation that a receiver's answer can lead to. */
const DOCUMENTED = [
  'Undetermined Undetermined',
  'Permanent General',
  'Transient General',
  'Transient MailboxFull',
  'Transient MessageTooLarge',
  'Transient ContentRejected',
];

const wordsFor = (...args: Parameters<typeof verdictOf>) => {
  const { bounceType, bounceSubType } = toAmazonSes(verdictOf(...args));
  return `${bounceType} ${bounceSubType}`;
};

it.each([
  ['recipient-unknown', 'permanent', 'Permanent General'],
  ['recipient-unknown', 'transient', 'Transient General'],
  ['recipient-disabled', 'permanent', 'Permanent General'],
  ['recipient-moved', 'permanent', 'Permanent General'],
  ['domain-unknown', 'permanent', 'Permanent General'],
  ['recipient-rejected', 'permanent', 'Transient General'],
  ['mailbox-full', 'transient', 'Transient MailboxFull'],
  ['mailbox-full', 'permanent', 'Transient MailboxFull'],
  ['message-too-large', 'permanent', 'Transient MessageTooLarge'],
  ['spam-content', 'permanent', 'Transient ContentRejected'],
  ['virus', 'permanent', 'Transient ContentRejected'],
  ['content-rejected', 'permanent', 'Transient ContentRejected'],
  ['ip-reputation', 'permanent', 'Transient General'],
  ['email-authentication', 'permanent', 'Transient General'],
  ['greylisted', 'transient', 'Transient General'],
  ['unknown', 'transient', 'Transient General'],
  ['unknown', 'permanent', 'Undetermined Undetermined'],
  ['unknown', 'unknown', 'Undetermined Undetermined'],
  ['delivered', 'delivered', 'Undetermined Undetermined'],
] as const)('%s, %s: %s', (category, permanence, words) => {
  expect(wordsFor(category, permanence)).toBe(words);
});

it('drops an address where the verdict does, and nowhere else', () => {
  for (const category of CATEGORIES)
    for (const permanence of PERMANENCES)
      for (const action of ACTIONS) {
        const words = wordsFor(category, permanence, { action });
        expect(DOCUMENTED).toContain(words);
        expect(words.startsWith('Permanent')).toBe(action === 'suppress-recipient');
      }
});

it('hands out an object of its own each time', () => {
  const verdict = verdictOf('mailbox-full', 'transient');
  expect(toAmazonSes(verdict)).not.toBe(toAmazonSes(verdict));
});
