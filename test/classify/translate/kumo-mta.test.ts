import { expect, it } from 'vitest';
import { toKumoMta } from '../../../src/classify/translate/kumo-mta.ts';
import { CATEGORIES, PERMANENCES } from '../../../src/verdict.ts';
import { verdictOf } from './verdict-of.ts';

const CLASSES = `
  AuthenticationFailed BadConfiguration BadConnection BadDomain ChallengeResponse ContentRelated DNSFailure
  InactiveMailbox InvalidRecipient InvalidSender MessageExpired PolicyRelated ProtocolErrors QuotaIssues RelayDenied
  RoutingErrors SpamBlock SpamContent TransientFailure Uncategorized VirusRelated`
  .trim()
  .split(/\s+/);

it.each([
  ['recipient-unknown', 'InvalidRecipient'],
  ['recipient-disabled', 'InactiveMailbox'],
  ['mailbox-full', 'QuotaIssues'],
  ['system-full', 'BadConfiguration'],
  ['domain-unknown', 'BadDomain'],
  ['sender-rejected', 'InvalidSender'],
  ['email-authentication', 'AuthenticationFailed'],
  ['ip-reputation', 'SpamBlock'],
  ['spam-content', 'SpamContent'],
  ['virus', 'VirusRelated'],
  ['greylisted', 'TransientFailure'],
  ['dns-failure', 'DNSFailure'],
  ['expired', 'MessageExpired'],
  ['delivered', 'Uncategorized'],
  ['unknown', 'Uncategorized'],
] as const)('%s: %s', (category, bounceClass) => {
  for (const permanence of PERMANENCES) expect(toKumoMta(verdictOf(category, permanence))).toBe(bounceClass);
});

it.each(CATEGORIES)('%s has one of the classes', (category) => {
  expect(CLASSES).toContain(toKumoMta(verdictOf(category, 'unknown')));
});
