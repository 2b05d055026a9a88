import { expect, it } from 'vitest';
import { toSisimai } from '../../../src/classify/translate/sisimai.ts';
import { CATEGORIES, PERMANENCES } from '../../../src/verdict.ts';
import { verdictOf } from './verdict-of.ts';

/** The reasons of version 5.5. */
const DOCUMENTED = `
  authfailure badreputation blocked contenterror delivered emailtoolarge expired failedstarttls feedback
  filtered hasmoved hostunknown mailboxfull mailererror networkerror norelaying notaccept notcompliantrfc onhold
  policyviolation ratelimited rejected requireptr securityerror spamdetected suppressed suspend syntaxerror
  systemerror systemfull undefined userunknown vacation virusdetected`
  .trim()
  .split(/\s+/);

it.each([
  ['recipient-unknown', 'userunknown'],
  ['recipient-disabled', 'suspend'],
  ['recipient-moved', 'hasmoved'],
  ['recipient-rejected', 'filtered'],
  ['mailbox-full', 'mailboxfull'],
  ['domain-unknown', 'hostunknown'],
  ['sender-rejected', 'rejected'],
  ['email-authentication', 'authfailure'],
  ['smtp-authentication', 'securityerror'],
  ['relay-denied', 'norelaying'],
  ['ip-reputation', 'blocked'],
  ['domain-reputation', 'badreputation'],
  ['reverse-dns', 'requireptr'],
  ['message-too-large', 'emailtoolarge'],
  ['rate-limited', 'ratelimited'],
  ['too-many-connections', 'ratelimited'],
  ['routing-loop', 'networkerror'],
  ['tls-failure', 'failedstarttls'],
  ['protocol-error', 'syntaxerror'],
  ['delivered', 'delivered'],
  ['unknown', 'onhold'],
] as const)('%s: %s', (category, reason) => {
  for (const permanence of PERMANENCES) expect(toSisimai(verdictOf(category, permanence))).toBe(reason);
});

it.each(CATEGORIES)('%s has a reason that Sisimai documents', (category) => {
  expect(DOCUMENTED).toContain(toSisimai(verdictOf(category, 'unknown')));
});
