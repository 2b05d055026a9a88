import { describe, expect, test } from 'vitest';
import { classify, diagnose } from '../../src/index.ts';

describe('the list that is named', () => {
  test.each([
    ['blocked using zen.spamhaus.org', { name: 'spamhaus', lists: 'ip' }],
    [
      'example.net is listed, see https://www.spamhaus.org/query/dbl, dbl.spamhaus.org',
      { name: 'spamhaus-dbl', lists: 'domain' },
    ],
    ['contains a URL listed by multi.surbl.org', { name: 'surbl', lists: 'url' }],
    ['rejected by b.barracudacentral.org', { name: 'barracuda', lists: 'ip' }],
  ])('%s', (text, blocklist) => {
    expect(classify({ reply: 554, text }).blocklist).toEqual(blocklist);
  });

  test('none is named', () => {
    expect(classify({ reply: 554, text: 'your address is on our block list' }).blocklist).toBeUndefined();
  });
});

describe('the provider and its marker', () => {
  test.each([
    ['421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to user complaints', 'yahoo', 'TSS04'],
    [
      '554 5.7.1 [CS01] Message rejected due to local policy. https://support.apple.com/en-us/HT204137',
      'apple',
      'CS01',
    ],
    ['550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]', 'orange', 'OFR_506'],
    [
      '550 5.7.1 Unfortunately, messages from 192.0.2.1 were not sent. S3140. http://mail.live.com',
      'outlook-com',
      'S3140',
    ],
  ])('%s', (reply, provider, marker) => {
    expect(diagnose(reply).verdict).toMatchObject({ provider, marker });
  });

  test('by the name of the host alone', () => {
    expect(classify({ reply: 550, remoteHost: 'Gmail-smtp-in.l.google.com' }).provider).toBe('google');
    expect(classify({ reply: 550, remoteHost: 'google.com.example.org' }).provider).toBeUndefined();
  });

  test("a provider's private meaning of a code needs the provider, and is said to set the register aside", () => {
    const signal = { reply: 550, code: '5.7.29', text: 'Go to our help centre' } as const;
    expect(classify({ ...signal, remoteHost: 'aspmx.l.google.com' })).toMatchObject({
      category: 'tls-failure',
      basis: 'provider-rule',
      rule: 'google/no-tls',
      overrides: '5.7.29',
    });
    expect(classify(signal).basis).toBe('enhanced-code');
  });
});

describe('who is meant', () => {
  const text = '<ann@example.net>: user unknown';

  test('the recipient', () => {
    expect(classify({ reply: 550, text, command: 'rcpt' }).action).toBe('suppress-recipient');
  });

  test.each([
    ['an answer to MAIL', { command: 'mail' }, 'sender-rejected'],
    ['an answer to AUTH', { command: 'auth' }, 'smtp-authentication'],
    ["the sender's address", { mailFrom: 'Ann@example.net', finalRecipient: 'bob@example.org' }, 'sender-rejected'],
    ['a reply to a login', { reply: 535 }, 'smtp-authentication'],
  ] as const)('%s is not about the recipient', (_, more, category) => {
    const verdict = classify({ reply: 550, text, ...more });
    expect(verdict).toMatchObject({ category, action: 'fix-sender' });
  });
});

describe('words that say little', () => {
  test('give way to a specific code, and beat a bare reply', () => {
    expect(classify({ reply: 550, text: 'Rejected' })).toMatchObject({
      category: 'policy-rejected',
      confidence: 'low',
    });
    expect(classify({ reply: 550, code: '5.2.2', text: 'Rejected' }).category).toBe('mailbox-full');
  });
});
