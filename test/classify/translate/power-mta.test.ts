import { expect, it } from 'vitest';
import { toPowerMta } from '../../../src/classify/translate/power-mta.ts';
import { CATEGORIES, PERMANENCES } from '../../../src/verdict.ts';
import { verdictOf } from './verdict-of.ts';

/** The categories of the default patterns. */
const DEFAULTS = `
  bad-configuration bad-connection bad-domain bad-mailbox content-related inactive-mailbox invalid-sender
  message-expired no-answer-from-host other policy-related protocol-errors quota-issues relaying-issues
  routing-errors spam-related success virus-related`
  .trim()
  .split(/\s+/);

it.each([
  ['recipient-unknown', 'bad-mailbox'],
  ['recipient-disabled', 'inactive-mailbox'],
  ['recipient-moved', 'bad-mailbox'],
  ['mailbox-full', 'quota-issues'],
  ['message-too-large', 'content-related'],
  ['domain-unknown', 'bad-domain'],
  ['sender-rejected', 'invalid-sender'],
  ['relay-denied', 'relaying-issues'],
  ['ip-reputation', 'spam-related'],
  ['rate-limited', 'policy-related'],
  ['too-many-recipients', 'policy-related'],
  ['network-error', 'bad-connection'],
  ['routing-loop', 'routing-errors'],
  ['expired', 'message-expired'],
  ['delivered', 'success'],
  ['unknown', 'other'],
] as const)('%s: %s', (category, bounceCategory) => {
  for (const permanence of PERMANENCES) expect(toPowerMta(verdictOf(category, permanence))).toBe(bounceCategory);
});

it.each(CATEGORIES)('%s has a default category', (category) => {
  expect(DEFAULTS).toContain(toPowerMta(verdictOf(category, 'unknown')));
});
