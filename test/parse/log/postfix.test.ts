import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../src/parse/log/parse-log-line.ts';

const MX = 'relay=mx.example.com[192.0.2.1]:25';
const PLACE = { relay: 'mx.example.com[192.0.2.1]:25', remoteHost: 'mx.example.com', remoteAddress: '192.0.2.1' };
const SYSLOG = 'Nov 23 23:00:01 mail postfix/smtp[4711]: ';

describe('parseLogLine reads what became of a recipient', () => {
  it('sent', () => {
    const raw = `${SYSLOG}3F1A2B4C: to=<user@example.com>, ${MX}, delay=1.2, delays=0.1/0/0.5/0.6, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 9A8B7C6D)`;
    expect(parseLogLine(raw)).toStrictEqual({
      program: 'postfix/smtp',
      queueId: '3F1A2B4C',
      ...PLACE,
      delay: 1200,
      reply: 250,
      code: '2.0.0',
      text: 'Ok: queued as 9A8B7C6D',
      action: 'delivered',
      finalRecipient: 'user@example.com',
      raw,
      flaws: [],
    });
  });

  it('bounced, with the words of the host and the command', () => {
    const raw =
      `${SYSLOG}3F1A2B4C: to=<user@example.com>, ${MX}, delay=0.5, delays=0/0/0.4/0.1, dsn=5.1.1, status=bounced ` +
      '(host mx.example.com[192.0.2.1] said: 550 5.1.1 <user@example.com>: User unknown (in reply to RCPT TO command))';
    expect(parseLogLine(raw)).toMatchObject({
      ...PLACE,
      reply: 550,
      code: '5.1.1',
      text: '<user@example.com>: User unknown',
      action: 'failed',
      command: 'rcpt',
      flaws: [],
    });
  });

  it('bounced, where nothing is final', () => {
    const raw =
      `${SYSLOG}3F1A2B4C: to=<user@example.com>, ${MX}, delay=0.5, delays=0/0/0.4/0.1, dsn=5.1.1, status=SOFTBOUNCE ` +
      '(host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))';
    expect(parseLogLine(raw)).toMatchObject({ reply: 550, code: '5.1.1', action: 'delayed' });
  });

  it.each([
    ['deliverable', '2.1.5'],
    ['undeliverable', '5.1.1'],
  ])('%s: an address that was asked about, to which nothing was sent', (status, code) => {
    const reply = `${code.charAt(0)}50 ${code} x`;
    const raw = `${SYSLOG}3F1A2B4C: to=<user@example.com>, ${MX}, delay=1, delays=0/0/1/0, dsn=${code}, status=${status} (${reply})`;
    const signal = parseLogLine(raw);
    expect(signal).toMatchObject({ code, finalRecipient: 'user@example.com' });
    expect(signal).not.toHaveProperty('action');
  });

  it('deferred, by a host that refuses to talk', () => {
    const raw =
      `${SYSLOG}3F1A2B4C: to=<user@example.com>, ${MX}, delay=30, delays=0/0/30/0, dsn=4.7.0, status=deferred ` +
      '(host mx.example.com[192.0.2.1] refused to talk to me: 421 4.7.0 Too many connections)';
    expect(parseLogLine(raw)).toMatchObject({
      reply: 421,
      code: '4.7.0',
      text: 'Too many connections',
      action: 'delayed',
    });
  });

  it('deferred, by a host that does not answer', () => {
    const raw =
      `${SYSLOG}3F1A2B4C: to=<user@example.com>, relay=none, delay=60, delays=0/0/60/0, dsn=4.4.1, status=deferred ` +
      '(connect to mx.example.com[192.0.2.1]:25: Connection timed out)';
    const signal = parseLogLine(raw);
    expect(signal).toMatchObject({ code: '4.4.1', transport: 'ETIMEDOUT', action: 'delayed', delay: 60_000 });
    expect(signal).not.toHaveProperty('relay');
    expect(signal).not.toHaveProperty('reply');
  });

  it.each([
    ['lost connection with mx.example.com[192.0.2.1] while receiving the initial server greeting', 'ECONNRESET'],
    ['conversation with mx.example.com[192.0.2.1] timed out while sending message body', 'ETIMEDOUT'],
    ['connect to mx.example.com[192.0.2.1]:25: Connection refused', 'ECONNREFUSED'],
    ['connect to mx.example.com[192.0.2.1]:25: No route to host', 'EHOSTUNREACH'],
    ['connect to mx.example.com[2001:db8::1]:25: Network is unreachable', 'ENETUNREACH'],
    [
      'Host or domain name not found. Name service error for name=example.com type=MX: Host not found, try again',
      'EAI_AGAIN',
    ],
    ['Host or domain name not found. Name service error for name=example.com type=A: Host not found', 'ENOTFOUND'],
    ['TLS is required, but was not offered by host mx.example.com[192.0.2.1]', 'ETLS'],
    ['Server certificate not trusted', 'CERT_UNTRUSTED'],
  ])('the failure below SMTP: %s', (words, transport) => {
    const raw = `${SYSLOG}3F1A2B4C: to=<user@example.com>, relay=none, delay=1, delays=0/0/1/0, dsn=4.4.0, status=deferred (${words})`;
    expect(parseLogLine(raw)).toMatchObject({ transport, text: words, action: 'delayed' });
  });

  it.each([
    ['expired, returned to sender', 'returned to sender'],
    ['force-expired, returned to sender', 'returned to sender'],
  ])('status=%s: the queue gave up on all recipients', (status, text) => {
    const raw = `Nov 28 23:00:01 mail postfix/qmgr[4712]: 3F1A2B4C: from=<news@example.org>, status=${status}`;
    expect(parseLogLine(raw)).toStrictEqual({
      program: 'postfix/qmgr',
      queueId: '3F1A2B4C',
      code: '4.4.7',
      action: 'failed',
      mailFrom: 'news@example.org',
      text,
      raw,
      flaws: [],
    });
  });

  it('the null sender of a bounce that expired', () => {
    const raw = 'Nov 28 23:00:01 mail postfix/qmgr[4712]: 3F1A2B4C: from=<>, status=expired, returned to sender';
    expect(parseLogLine(raw)).toMatchObject({ mailFrom: '' });
  });
});

describe('parseLogLine reads every delivery agent', () => {
  it.each([
    ['lmtp', 'relay=mail.example.com[private/dovecot-lmtp]', '250 2.0.0 <user@example.com> Saved', 'sent', '2.0.0'],
    ['local', 'relay=local', 'delivered to mailbox', 'sent', '2.0.0'],
    ['virtual', 'relay=virtual', 'delivered to maildir', 'sent', '2.0.0'],
    ['pipe', 'relay=spamfilter', 'delivered via spamfilter service', 'sent', '2.0.0'],
    ['local', 'relay=local', 'unknown user: "user"', 'bounced', '5.1.1'],
    ['error', 'relay=none', 'mail for example.com loops back to myself', 'bounced', '5.4.6'],
    ['virtual', 'relay=virtual', 'maildir delivery failed: disk quota exceeded', 'deferred', '4.2.2'],
  ])('%s with %s: %s', (agent, relay, words, status, code) => {
    const raw = `Nov 23 23:00:01 mail postfix/${agent}[4711]: 3F1A2B4C: to=<user@example.com>, ${relay}, delay=0.1, delays=0/0/0/0.1, dsn=${code}, status=${status} (${words})`;
    const signal = parseLogLine(raw);
    expect(signal).toMatchObject({ program: `postfix/${agent}`, code, finalRecipient: 'user@example.com' });
    expect(signal).not.toHaveProperty('remoteHost');
    expect(words).toContain(signal?.text);
  });
});
