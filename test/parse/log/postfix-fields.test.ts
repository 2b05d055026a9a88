import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../src/parse/log/parse-log-line.ts';

/** A delivery by smtp(8), with the fields that a test is about. */
const line = (to: string, more = '') =>
  `3F1A2B4C: to=<${to}>,${more} relay=mx.example.com[192.0.2.1]:25, delay=1, delays=0/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 Ok)`;
const SENT = { code: '2.0.0', reply: 250, action: 'delivered', text: 'Ok' };

describe('parseLogLine reads addresses as Postfix writes them', () => {
  it.each([
    ['user@example.com'],
    ['user+tag@example.com'],
    ['"with, comma"@example.com'],
    ['"with > bracket"@example.com'],
    ['"with >, both"@example.com'],
    ['"with (round) ones"@example.com'],
    ['"with = and to=<x>"@example.com'],
    ['"with relay=none, in it"@example.com'],
    ['почта@пример.example'],
    ['user@[192.0.2.7]'],
  ])('%s', (address) => {
    expect(parseLogLine(line(address))).toMatchObject({
      ...SENT,
      finalRecipient: address,
      remoteHost: 'mx.example.com',
    });
  });

  it.each([
    ['a status', '"a, status=bounced (550 5.1.1 x"@example.com'],
    ['a status without brackets', '"a, status=bounced"@example.com'],
    ['a code', '"a dsn=5.1.1, b"@example.com'],
    ['a delay', '"a delay=999, b"@example.com'],
  ])('an address cannot forge %s', (_what, address) => {
    const raw = line(address).replace('250 2.0.0 Ok', '250 Ok');
    expect(parseLogLine(raw)).toMatchObject({ ...SENT, finalRecipient: address, delay: 1000 });
  });

  it('orig_to is the recipient as the sender wrote it', () => {
    const signal = parseLogLine(line('user@mail.example.com', ' orig_to=<info@example.com>,'));
    expect(signal).toMatchObject({ finalRecipient: 'user@mail.example.com', originalRecipient: 'info@example.com' });
  });

  it('the words cannot forge a field: what the host says comes last', () => {
    const raw = line('user@example.com').replace('Ok)', 'Ok, dsn=5.1.1, status=bounced (550 5.1.1 x))');
    expect(parseLogLine(raw)).toMatchObject({ code: '2.0.0', action: 'delivered' });
  });
});

describe('parseLogLine knows two codes, of the host and of Postfix', () => {
  it('the code of the reply counts, not that of dsn=', () => {
    const raw = line('user@example.com').replace('250 2.0.0 Ok', '250 2.6.0 Ok');
    expect(parseLogLine(raw)).toMatchObject({ code: '2.6.0' });
  });

  it('the code of dsn= stands in where the reply has none', () => {
    const raw = line('user@example.com').replace('250 2.0.0 Ok', '250 Ok');
    expect(parseLogLine(raw)).toMatchObject({ reply: 250, code: '2.0.0', flaws: [] });
  });

  it('a dsn= that contradicts the reply, as a delivery_status_filter of Postfix can make it, is flagged', () => {
    const raw =
      '3F1A2B4C: to=<user@example.com>, relay=mx.example.com[192.0.2.1]:25, delay=1, delays=0/0/1/0, dsn=4.2.2, ' +
      'status=deferred (host mx.example.com[192.0.2.1] said: 550 Over quota (in reply to RCPT TO command))';
    expect(parseLogLine(raw)).toMatchObject({ reply: 550, code: '4.2.2', flaws: ['class-mismatch'] });
  });
});

describe('parseLogLine answers undefined for lines about no delivery', () => {
  it.each([
    ['Nov 23 23:00:01 mail postfix/smtpd[1]: connect from client.example.net[198.51.100.7]'],
    [
      'Nov 23 23:00:01 mail postfix/smtpd[1]: disconnect from client.example.net[198.51.100.7] ehlo=1 quit=1 commands=2',
    ],
    ['Nov 23 23:00:01 mail postfix/smtpd[1]: lost connection after RCPT from unknown[198.51.100.7]'],
    ['Nov 23 23:00:01 mail postfix/smtpd[1]: 3F1A2B4C: client=client.example.net[198.51.100.7]'],
    ['Nov 23 23:00:01 mail postfix/cleanup[2]: 3F1A2B4C: message-id=<5.1.1.2026@example.org>'],
    ['Nov 23 23:00:01 mail postfix/qmgr[3]: 3F1A2B4C: from=<news@example.org>, size=550, nrcpt=1 (queue active)'],
    ['Nov 23 23:00:01 mail postfix/qmgr[3]: 3F1A2B4C: removed'],
    ['Nov 23 23:00:01 mail postfix/smtp[4]: warning: no MX host for example.com has a valid address record'],
    ['Nov 23 23:00:01 mail postfix/anvil[5]: statistics: max connection rate 1/60s'],
    ['Nov 23 23:00:01 mail sshd[6]: Failed password for root from 198.51.100.7 port 550 ssh2'],
    ['3F1A2B4C: to=<user@example.com>, relay=none, delay=1, dsn=5.1.1, status=constructor (x)'],
    ['3F1A2B4C: to=<user@example.com>, relay=none, delay=1, dsn=5.1.1, status=unheard-of (x)'],
    ['550 5.1.1 No such user'],
    ['status=bounced'],
    [''],
    [undefined],
    [null],
    [7],
    [{}],
  ])('%j', (value) => {
    expect(parseLogLine(value as string)).toBeUndefined();
  });
});

describe('parseLogLine reads a bounded part of a line', () => {
  it('keeps the whole as raw, and says that it was cut', () => {
    const raw = line('user@example.com').replace('Ok', 'x'.repeat(1_048_576));
    const signal = parseLogLine(raw);
    expect(signal).toMatchObject({ action: 'delivered', code: '2.0.0', finalRecipient: 'user@example.com' });
    expect(signal?.raw).toBe(raw);
    expect(signal?.flaws).toContain('truncated');
  });
});
