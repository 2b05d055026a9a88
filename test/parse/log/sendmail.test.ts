/** What a real Sendmail wrote stands in test/fixtures/logs/sendmail; these are of its guide (op.me, section 5) and of milters. */
import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../src/parse/log/parse-log-line.ts';

const HEAD = 'Nov 25 09:00:10 mail sm-mta[4711]: 6AP2xAUI027893: ';
const MIDDLE = 'delay=00:00:04, xdelay=00:00:01, mailer=esmtp, pri=30211, relay=mx.example.org. [192.0.2.1]';

describe('parseLogLine reads Sendmail', () => {
  it('put off, for two recipients', () => {
    const raw = `${HEAD}to=<a@example.org>,<b@example.org>, ctladdr=<c@example.net> (1000/1000), ${MIDDLE.replace('00:00:04', '1+02:03:04')}, dsn=4.0.0, stat=Deferred: Connection timed out with mx.example.org.`;
    expect(parseLogLine(raw)).toStrictEqual({
      program: 'sm-mta',
      queueId: '6AP2xAUI027893',
      relay: 'mx.example.org. [192.0.2.1]',
      delay: 93_784_000,
      remoteHost: 'mx.example.org',
      remoteAddress: '192.0.2.1',
      transport: 'ETIMEDOUT',
      text: 'Connection timed out with mx.example.org.',
      code: '4.0.0',
      action: 'delayed',
      finalRecipient: 'a@example.org',
      otherRecipients: ['b@example.org'],
      raw,
      flaws: [],
    });
  });

  it('the reply, not what Sendmail makes of it', () => {
    const raw = `${HEAD}to=<a@example.org>, ${MIDDLE}, dsn=5.7.1, reply=554 5.7.1 Spam, stat=Sent (x), stat=Service unavailable`;
    expect(parseLogLine(raw)).toMatchObject({
      reply: 554,
      code: '5.7.1',
      text: 'Spam, stat=Sent (x)',
      action: 'failed',
    });
  });

  it('a code that Sendmail made of a bare 550 says no more than the digits', () => {
    const raw = `${HEAD}to=<a@example.org>, ${MIDDLE}, dsn=5.1.1, reply=550 Go away, stat=User unknown`;
    expect(parseLogLine(raw)).toMatchObject({ reply: 550, code: '5.1.1', flaws: ['assumed-status'] });
  });

  it.each([
    ['dsn=2.0.0, stat=Sent (ok dirdel)', { action: 'delivered', text: 'ok dirdel' }],
    ['dsn=2.0.0, stat=Sent', { action: 'delivered', text: 'Sent' }],
    [
      'dsn=5.1.2, stat=Host unknown (Name server: nowhere.invalid: host not found)',
      { action: 'failed', code: '5.1.2', transport: 'ENOTFOUND' },
    ],
    ['dsn=4.0.0, stat=Deferred: Name server: example.org: host name lookup failure', { transport: 'EAI_AGAIN' }],
  ])('%s', (end, expected) => {
    expect(parseLogLine(`${HEAD}to=<a@example.org>, ${MIDDLE}, ${end}`)).toMatchObject(expected);
  });

  it.each([
    ['root', undefined],
    ['postmaster@example.com', 'postmaster@example.com'],
    ['"|/usr/bin/vacation ann"', undefined],
    ['"|/usr/bin/x a@example.org, dsn=2.0.0, stat=Sent"', undefined],
    ['"Doe, John" <john@example.org>', 'john@example.org'],
    ['Ann Smith <ann@example.org>', 'ann@example.org'],
    ['<ann@example.org> (Ann)', 'ann@example.org'],
    ['"a, b"@example.org', '"a, b"@example.org'],
    ['<"a, dsn=2.0.0, stat=Sent"@example.org>', '"a, dsn=2.0.0, stat=Sent"@example.org'],
  ])('to=%s', (to, finalRecipient) => {
    const signal = parseLogLine(`${HEAD}to=${to}, ${MIDDLE}, dsn=5.1.1, stat=User unknown`);
    expect(signal).toMatchObject({ action: 'failed', code: '5.1.1' });
    expect(signal?.finalRecipient).toBe(finalRecipient);
  });

  it.each([
    ['<a@example.org>,<b@example.org>, [more]', ['b@example.org']],
    ['a@example.org,b@example.org, [more]', ['b@example.org']],
    ['<a@example.org>,"Doe, John" <"x,y"@example.org>,c@example.org', ['"x,y"@example.org', 'c@example.org']],
  ])('several recipients: %s', (to, otherRecipients) => {
    const signal = parseLogLine(
      `${HEAD}to=${to}, ctladdr=<c@example.net> (1/1), ${MIDDLE}, dsn=5.1.1, stat=User unknown`,
    );
    expect(signal).toMatchObject({ action: 'failed', finalRecipient: 'a@example.org', otherRecipients });
  });

  it.each(['<"a, dsn=2.0.0, stat=Sent"@example.com> (1000/1000)', '<a@example.com> (1000/1000)'])(
    'neither who sent it nor a reply forges a result: ctladdr=%s',
    (ctladdr) => {
      const raw = `${HEAD}to=<a@example.org>, ctladdr=${ctladdr}, ${MIDDLE}, dsn=5.1.1, reply=550 5.1.1 <a@example.org>, dsn=2.0.0, stat=Sent, stat=User unknown`;
      expect(parseLogLine(raw)).toMatchObject({
        action: 'failed',
        code: '5.1.1',
        relay: 'mx.example.org. [192.0.2.1]',
      });
    },
  );

  it('behind what Solaris puts there', () => {
    const raw = `Nov 25 09:00:10 mail sendmail[4711]: [ID 801593 mail.info] 6AP2xAUI027893: to=<a@example.org>, ${MIDDLE}, dsn=5.1.1, stat=User unknown`;
    expect(parseLogLine(raw)).toMatchObject({ program: 'sendmail', queueId: '6AP2xAUI027893', action: 'failed' });
  });

  it('an address of version 6', () => {
    const raw = `${HEAD}to=<a@example.org>, relay=mx.example.org. [IPv6:2001:db8::1], dsn=2.0.0, stat=Sent`;
    expect(parseLogLine(raw)).toMatchObject({ remoteHost: 'mx.example.org', remoteAddress: '2001:db8::1' });
  });

  it.each([
    'to=<a@example.org>, delay=00:00:00, mailer=esmtp, pri=120211, dsn=4.4.3, stat=queued',
    'from=<a@example.com>, size=211, class=0, nrcpts=1, proto=ESMTP, daemon=MTA, relay=localhost [127.0.0.1]',
    '6AP2xAUI027899: DSN: User unknown',
    'to=<a@example.org>, delay=00:00:00',
  ])('nothing of a delivery: %s', (message) => expect(parseLogLine(HEAD + message)).toBeUndefined());
});

describe('parseLogLine reads what Sendmail refused', () => {
  it('by a ruleset', () => {
    const raw = `${HEAD}ruleset=check_rcpt, arg1=<user@example.org>, relay=mail.example.com [192.0.2.9], reject=550 5.7.1 <user@example.org>... Relaying denied`;
    expect(parseLogLine(raw)).toMatchObject({
      reply: 550,
      code: '5.7.1',
      command: 'rcpt',
      finalRecipient: 'user@example.org',
      relay: 'mail.example.com [192.0.2.9]',
    });
  });

  it.each([
    ['Milter: to=<u@example.org>, reject=451 4.7.1 Greylisted', { command: 'rcpt', finalRecipient: 'u@example.org' }],
    [
      'Milter: from=<a@example.com>, reject=550 5.7.1 no',
      { command: 'mail', mailFrom: '<a@example.com>'.slice(1, -1) },
    ],
    ['Milter: data, reject=550 5.7.1 Command rejected', { command: 'data', text: 'Command rejected' }],
    ['ruleset=check_relay, arg1=h, arg2=192.0.2.9, relay=h [192.0.2.9], reject=421 4.3.2 busy', { command: 'connect' }],
  ])('%s', (message, expected) => expect(parseLogLine(HEAD + message)).toMatchObject(expected));

  it.each(['', 'NOQUEUE: '])('before there is a message: %s', (id) => {
    const raw = `Nov 25 09:00:10 mail sm-mta[4711]: ${id}ruleset=check_relay, arg1=mx, arg2=192.0.2.9, relay=mx [192.0.2.9], reject=421 4.3.2 Connection rate limit exceeded.`;
    const signal = parseLogLine(raw);
    expect(signal).toMatchObject({ reply: 421, code: '4.3.2', command: 'connect', relay: 'mx [192.0.2.9]' });
    expect(signal).not.toHaveProperty('queueId');
  });

  it('not a line without a reply', () => {
    expect(parseLogLine(`${HEAD}ruleset=check_rcpt, arg1=<u@example.org>, discard`)).toBeUndefined();
  });
});
