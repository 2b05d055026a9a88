import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/index.ts';

const judge = (text: string): string => {
  const { category, action } = diagnose(text).verdict;
  return `${category} ${action}`;
};

describe('words within the name of an address or a host say nothing', () => {
  test.each([
    ['550 5.1.1 <ann@relay.example.org>: no such user', 'recipient-unknown suppress-recipient'],
    ['550 5.1.1 <relay@example.org>: no such user', 'recipient-unknown suppress-recipient'],
    ['550 5.1.1 mailbox not found at virus-scan.example.net', 'recipient-unknown suppress-recipient'],
    ['550 RELAY.EXAMPLE.ORG said: user unknown', 'recipient-unknown suppress-recipient'],
    ['550 user blocked.example.org... User unknown', 'recipient-unknown suppress-recipient'],
    ['550 ann@example.org...User unknown', 'recipient-unknown suppress-recipient'],
    ['451 4.4.1 connect to relay.example.net[192.0.2.1]:25: Connection timed out', 'network-error retry'],
    ['421 4.3.2 relay.example.net Service not available, closing transmission channel', 'system-error retry'],
    ['421 spam.example.org. ESMTP closing connection', 'system-error retry'],
    ['554 greylist.example.com ESMTP not accepting messages', 'unknown review'],
    ['550 server.example.org says the message has been blocked', 'policy-rejected review'],
  ])('%s', (text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('what is no name is read', () => {
  test.each([
    ['550 Message blacklisted.Contact the postmaster', 'ip-reputation fix-sender'],
    ['550 Message is spam.please contact the postmaster', 'spam-content fix-message'],
    ['550 @relay denied', 'relay-denied review'],
  ])('%s', (text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });

  test.each([
    ['554 5.7.1 Blocked, see http://dnsbl.example.net/?192.0.2.1', undefined],
    ['554 5.7.1 http://www.spamhaus.org/query/bl?ip=192.0.2.1', 'spamhaus'],
    ['550 5.7.1 [192.0.2.1] b.barracudacentral.org', 'barracuda'],
  ])('nor a name that is itself what was looked for: %s', (text, list) => {
    expect(judge(text)).toBe('ip-reputation fix-sender');
    expect(diagnose(text).verdict.blocklist?.name).toBe(list);
  });
});
