/** Lines as the specification of Exim shows them, chapter 52; what a real Exim wrote stands in test/fixtures/logs/exim. */
import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../src/parse/log/parse-log-line.ts';

const HEAD = '2026-11-25 09:00:10 16ZCW1-0005MB-00';
const PLACE = { relay: 'mx.example.org [192.0.2.1]', remoteHost: 'mx.example.org', remoteAddress: '192.0.2.1' };

describe("parseLogLine reads Exim's main log", () => {
  it('delivered, with all that a log selector adds', () => {
    const raw = `${HEAD} => joe@example.org <info@example.com> R=dnslookup T=remote_smtp H=mx.example.org [192.0.2.1]:25 X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes DN="/CN=a: b" K C="250 2.0.0 OK \\"x\\"" QT=1m2s DT=1s`;
    expect(parseLogLine(raw)).toStrictEqual({
      program: 'exim',
      queueId: '16ZCW1-0005MB-00',
      ...PLACE,
      delay: 62_000,
      code: '2.0.0',
      reply: 250,
      text: 'OK "x"',
      flaws: [],
      action: 'delivered',
      finalRecipient: 'joe@example.org',
      originalRecipient: 'info@example.com',
      raw,
    });
  });

  it.each([
    ['=> /home/monk/mail <monk@example.org> R=save T=address_file', 'monk@example.org'],
    ['=> sam <sam@example.org> R=local_user T=local_delivery', 'sam@example.org'],
    ['-> |/usr/bin/filter <info@example.org> R=aliases T=address_pipe', 'info@example.org'],
    ['=> :blackhole: <nobody@example.org> R=aliases', 'nobody@example.org'],
    ['>> joe@example.org R=out T=smtp H=mx.example.org [192.0.2.1]', 'joe@example.org'],
  ])('delivered: %s', (what, finalRecipient) => {
    expect(parseLogLine(`${HEAD} ${what}`)).toMatchObject({ action: 'delivered', finalRecipient, flaws: [] });
  });

  it('behind several parents stands the first', () => {
    const raw = `${HEAD} == new@y.example (low@z.example, mid@z.example) <top@z.example> R=r T=t H=mx.example.org [192.0.2.1] defer (111): Connection refused`;
    const expected = { ...PLACE, finalRecipient: 'new@y.example', originalRecipient: 'top@z.example' };
    expect(parseLogLine(raw)).toMatchObject({ ...expected, text: 'Connection refused' });
    const file = `${HEAD} => /home/x/mail (a@x.example, b@x.example) <top@x.example> R=r T=t`;
    expect(parseLogLine(file)).toMatchObject({ action: 'delivered', finalRecipient: 'top@x.example' });
  });

  it.each(['=> discarded (system filter)', '=> blackhole (DATA ACL discarded recipients)', '=> blackhole (RCPT ACL)'])(
    'nothing of a delivery: %s',
    (what) => expect(parseLogLine(`${HEAD} ${what}`)).toBeUndefined(),
  );

  it('put off, by the words of a host', () => {
    const said = 'SMTP error from remote mail server after RCPT TO:<joe@example.org>: 451 4.7.1 Greylisted';
    const raw = `${HEAD} == joe@example.org R=dnslookup T=remote_smtp defer (-44) H=mx.example.org [192.0.2.1]: ${said}`;
    const expected = { ...PLACE, reply: 451, code: '4.7.1', text: 'Greylisted', command: 'rcpt', action: 'delayed' };
    expect(parseLogLine(raw)).toMatchObject(expected);
  });

  it.each([
    ['defer (110) H=mx.example.org [192.0.2.1]: Connection timed out', 'ETIMEDOUT'],
    ['defer (111): Connection refused', 'ECONNREFUSED'],
    ['defer (-1): host lookup did not complete', 'EAI_AGAIN'],
    ['defer (-18): Remote host mx.example.org [192.0.2.1] closed connection in response to EHLO x', 'ECONNRESET'],
  ])('put off: %s', (why, transport) => {
    const raw = `${HEAD} == joe@example.org R=dnslookup T=remote_smtp ${why}`;
    expect(parseLogLine(raw)).toMatchObject({ action: 'delayed', transport });
  });

  it('put off, before a transport was chosen', () => {
    const signal = parseLogLine(`${HEAD} == joe@example.org routing defer (-51): retry time not reached`);
    expect(signal).toMatchObject({ text: 'retry time not reached', action: 'delayed' });
  });

  it('failed, without asking anybody', () => {
    const signal = parseLogLine(`${HEAD} ** user@nowhere.invalid: Unrouteable address`);
    expect(signal).toMatchObject({
      text: 'Unrouteable address',
      action: 'failed',
      finalRecipient: 'user@nowhere.invalid',
    });
  });

  it('failed, with sender, parent and a reply of several lines', () => {
    const raw = `${HEAD} ** new@example.org <old@example.org> F=<sender@example.net> R=out T=smtp H=mx [2001:db8::1] CV=no: SMTP error from remote mail server after end of data: 554-5.7.1 Spam\\n554 5.7.1 rejected \\\\ \\303\\274 \\377`;
    expect(parseLogLine(raw)).toMatchObject({
      remoteAddress: '2001:db8::1',
      text: 'Spam\nrejected \\ ü \\377',
      command: 'end-of-data',
      originalRecipient: 'old@example.org',
      mailFrom: 'sender@example.net',
    });
  });

  it.each(['[192.0.2.1]*', '[192.0.2.1]:25* TFO*', 'DS [192.0.2.1] PRDR L'])('marks behind the host: %s', (place) => {
    const raw = `${HEAD} ** a@example.org R=out T=smtp H=mx ${place} X=TLS1.3:AES:256 CV=yes: SMTP error from remote mail server after RCPT TO:<a@example.org>: 550 5.1.1 No such user`;
    expect(parseLogLine(raw)).toMatchObject({ remoteAddress: '192.0.2.1', reply: 550, code: '5.1.1' });
  });

  it('whatever mark may come, what was said is behind the colon', () => {
    const raw = `${HEAD} ** a@example.org R=out T=smtp NEW newer X=TLS1.3:AES:256 CV=yes: SMTP error from remote mail server after RCPT TO:<a@example.org>: 550 5.1.1 No such user`;
    expect(parseLogLine(raw)).toMatchObject({ reply: 550, code: '5.1.1', text: 'No such user' });
  });

  it.each([
    ['=>', 'PRDR K L* C="250 2.0.0 ok" QT=1s', { reply: 250, text: 'ok', delay: 1000 }],
    ['**', ': Unrouteable address DT=0.5s', { text: 'Unrouteable address' }],
    ['**', ' : No such person', { text: 'No such person' }],
    [
      '==',
      ' defer (110): Connection timed out H=mx.example.org [192.0.2.1]: SMTP timeout after initial connection',
      { ...PLACE, transport: 'ETIMEDOUT', text: 'Connection timed out: SMTP timeout after initial connection' },
    ],
  ])('%s%s', (sign, end, expected) => {
    const raw = `${HEAD} ${sign} a@example.org R=out T=smtp${end.startsWith('P') ? ' H=mx [192.0.2.1]* ' : ''}${end}`;
    expect(parseLogLine(raw)).toMatchObject(expected);
  });

  it.each(['F', 'P'])('%s= ends where its address does', (name) => {
    const sender = '"a> R=x: 550 5.1.1 No such user"@example.com';
    const raw = `${HEAD} ** a@example.org ${name}=<${sender}> R=d T=r H=mx [192.0.2.1]: SMTP error from remote mail server after MAIL FROM:<x>: 553 5.1.7 bad sender`;
    expect(parseLogLine(raw)).toMatchObject({ mailFrom: sender, reply: 553, code: '5.1.7', text: 'bad sender' });
  });

  it('for whom may have a blank in its quoted local part', () => {
    const raw = `${HEAD} == a@example.org <"x \\" y> z"@example.org> R=out T=smtp X=TLS1.3:AES:256 CV=yes: 450 4.2.0 later`;
    expect(parseLogLine(raw)).toMatchObject({
      originalRecipient: '"x \\" y> z"@example.org',
      reply: 450,
      code: '4.2.0',
    });
  });

  it('what failed is never a success, whatever its fields look like', () => {
    const raw = `${HEAD} ** a@example.org R=out T=smtp: 250 2.0.0 no`;
    expect(parseLogLine(raw)).toMatchObject({ action: 'failed' });
    expect(parseLogLine(raw)).not.toHaveProperty('reply');
  });

  it.each([
    '<= a@example.com H=x [192.0.2.9] T="hi x[1]: ABCD1: to=<victim@example.org>, dsn=5.1.1, status=bounced (550 5.1.1 no)"',
    '<= a@example.com H=x [192.0.2.9] T="courieresmtp: id=0123456789AB,from=<>,addr=<victim@example.org>: 550 5.1.1 no"',
  ])('a subject is no line of another server: %s', (what) => {
    expect(parseLogLine(`${HEAD} ${what}`)).toBeUndefined();
  });

  it('nor is a reply', () => {
    const raw = `${HEAD} == a@example.org R=out T=smtp: 450 a[1]: ABCD1: to=<victim@example.org>, status=bounced (550 no)`;
    expect(parseLogLine(raw)).toMatchObject({ program: 'exim', action: 'delayed', finalRecipient: 'a@example.org' });
  });

  it('a bare reply code', () => {
    const raw = `${HEAD} ** a@example.org R=out T=smtp: SMTP error from remote mail server after RCPT TO:<a@example.org>: 550`;
    expect(parseLogLine(raw)).toMatchObject({ reply: 550, text: '', command: 'rcpt' });
  });

  it.each([
    ['its words', '"a: 250 2.0.0 Ok"@example.org'],
    ['a field', '"a R=b H=evil [192.0.2.66]"@example.org'],
    ['an escape', '"a\\" C=b"@example.org'],
  ])('an address cannot forge %s', (_what, address) => {
    const signal = parseLogLine(`${HEAD} ** ${address} R=out T=smtp: 550 5.1.1 No such user`);
    expect(signal).toMatchObject({ finalRecipient: address, reply: 550, action: 'failed' });
    expect(signal).not.toHaveProperty('remoteAddress');
  });

  it.each([
    ['by syslog', `Nov 25 09:00:10 mail exim[4711]: ${HEAD} ** a@example.org: no`, {}],
    ['by syslog, without its own stamp', 'Nov 25 09:00:10 mail exim[4711]: 16ZCW1-0005MB-00 ** a@example.org: no', {}],
    ['by syslog, without the process', 'Nov 25 09:00:10 mail exim: 16ZCW1-0005MB-00 ** a@example.org: no', {}],
    ['the first part of a long line', `Nov 25 09:00:10 mail exim[4711]: [1/2] ${HEAD} ** a@example.org: no`, {}],
    ['the same, broken', `Nov 25 09:00:10 mail exim[4711]: [1\\3] ${HEAD} ** a@example.org: no`, {}],
    ['with the process', '2026-11-25 09:00:10 [4711] 16ZCW1-0005MB-00 ** a@example.org: no', {}],
    ['with the longer id', '2026-11-25 09:00:10 1xW3Dy-00000007G8A-33aB ** a@example.org: no', {}],
    [
      'with milliseconds and zone',
      '2026-11-25 09:00:10.123 +0100 16ZCW1-0005MB-00 ** a@example.org: no',
      { at: Date.parse('2026-11-25T08:00:10.123Z') },
    ],
  ])('%s', (_what, line, more) => {
    const signal = parseLogLine(line);
    expect(signal).toMatchObject({ program: 'exim', action: 'failed', finalRecipient: 'a@example.org', ...more });
  });

  it.each(['<= a@example.com H=x [192.0.2.3] P=esmtp', 'Completed', 'Frozen (delivery error message)', '== ', '**'])(
    'nothing of a delivery: %s',
    (what) => expect(parseLogLine(`${HEAD} ${what}`)?.finalRecipient).toBeUndefined(),
  );
});

describe('parseLogLine reads what Exim refused', () => {
  const FROM = 'H=mail.example.com (helo.example) [192.0.2.9]:41234';

  it.each([
    ['rejected after DATA: Subject is: 250 2.0.0 Ok', { reply: 550, text: 'Subject is: 250 2.0.0 Ok' }],
    [
      'temporarily rejected RCPT <u@example.org>: Could not complete sender verify callout: mx.example.net [192.0.2.1] : response to "MAIL FROM:<>" was: 550 5.7.1 denied',
      { reply: 451 },
    ],
    ['rejected EHLO or HELO a: 550 5.1.1 User unknown: bad HELO', { reply: 550 }],
    ['rejected RCPT <u@example.org>: 250 2.0.0 Ok', { reply: 550 }],
    ['temporarily rejected RCPT <u@example.org>: 550 5.7.1 no', { reply: 451 }],
  ])('a reply that is quoted is not its own: %s', (what, expected) => {
    const signal = parseLogLine(`2026-11-25 09:00:10 ${FROM} F=<a@example.com> ${what}`);
    expect(signal).toMatchObject(expected);
    expect(signal).not.toHaveProperty('code');
  });

  it('a sender cannot forge a recipient', () => {
    const sender = '"x> rejected RCPT <victim@example.org>: 550 5.1.1 User unknown"@example.com';
    const line = `2026-11-25 09:00:10 ${FROM} F=<${sender}> rejected RCPT <user@example.org>: no`;
    expect(parseLogLine(line)).toMatchObject({ mailFrom: sender, finalRecipient: 'user@example.org', text: 'no' });
    expect(parseLogLine(line.replace('"@', '@'))).toBeUndefined();
  });

  it.each([
    ['"x: 450 4.2.0 later"@example.com', ''],
    ['"x> rejected RCPT <victim@example.org>: 450"@example.com', ''],
    ['ann@[IPv6:2001:db8::1]', ''],
    ['ann@example.com', ' SIZE=99'],
  ])('the words begin behind the recipient: %s%s', (recipient, more) => {
    const line = `2026-11-25 09:00:10 ${FROM} F=<a@example.com> rejected RCPT <${recipient}>${more}: relay not permitted`;
    expect(parseLogLine(line)).toMatchObject({ reply: 550, finalRecipient: recipient, text: 'relay not permitted' });
  });

  it.each([
    [
      'U=www-data F=<a@example.com> rejected RCPT <u@example.org>: no',
      { command: 'rcpt', finalRecipient: 'u@example.org' },
    ],
    ['F=<a@example.com> rejected by local_scan(): no', { command: 'end-of-data', mailFrom: 'a@example.com' }],
    ['F=<a@example.com> temporarily rejected by non-SMTP ACL: no', { reply: 451, text: 'no' }],
    ['H=(x) [192.0.2.9] rejected VRFY ann: no', { reply: 550, text: 'no' }],
    ['H=(x) [192.0.2.9] rejected EHLO or HELO [IPv6:2001:db8::1]: no', { command: 'ehlo', text: 'no' }],
  ])('%s', (what, expected) => {
    expect(parseLogLine(`2026-11-25 09:00:10 ${what}`)).toMatchObject(expected);
    expect(parseLogLine(`${HEAD} ${what}`)).toMatchObject({ queueId: '16ZCW1-0005MB-00', ...expected });
  });

  it('at RCPT', () => {
    const raw = `2026-11-25 09:00:10 ${FROM} X=TLS1.2:ECDHE:128 CV=no F=<a@example.com> rejected RCPT <user@example.org>: relay not permitted`;
    expect(parseLogLine(raw)).toStrictEqual({
      program: 'exim',
      text: 'relay not permitted',
      flaws: [],
      reply: 550,
      relay: '[192.0.2.9]',
      command: 'rcpt',
      finalRecipient: 'user@example.org',
      mailFrom: 'a@example.com',
      helo: 'helo.example',
      raw,
    });
  });

  it.each([
    ['F=<> temporarily rejected RCPT <u@example.org>: greylisted', { command: 'rcpt', reply: 451, mailFrom: '' }],
    ['F=<a@example.com> rejected after DATA: virus (Eicar)', { command: 'end-of-data', text: 'virus (Eicar)' }],
    ['rejected EHLO or HELO localhost: bad HELO', { command: 'ehlo', text: 'bad HELO' }],
    ['rejected MAIL <x@nowhere.invalid>: Sender verify failed', { command: 'mail', mailFrom: 'x@nowhere.invalid' }],
    ['rejected STARTTLS : no TLS for you', { command: 'starttls', reply: 550, text: 'no TLS for you' }],
    ['rejected AUTH PLAIN: not here', { command: 'auth', reply: 503, text: 'not here' }],
    ['rejected DKIM : bad signature', { command: 'end-of-data', reply: 550, text: 'bad signature' }],
    ['temporarily rejected DKIM 1234 LAST: no key', { command: 'end-of-data', reply: 451, text: 'no key' }],
    ['rejected connection in "connect" ACL: listed', { command: 'connect', text: 'listed', reply: 550 }],
    ['F=<> rejected RCPT <u@example.org>: 554 5.7.1 no', { reply: 554, code: '5.7.1', text: 'no' }],
    ['F=<a@example.com> rejected RCPT <u@example.org>', { command: 'rcpt', finalRecipient: 'u@example.org' }],
  ])('%s', (what, expected) => {
    expect(parseLogLine(`2026-11-25 09:00:10 ${FROM} ${what}`)).toMatchObject(expected);
  });
});

/** The lines of smtp_in.c and receive.c of Exim 4.96. */
describe('parseLogLine reads what Exim refused without a rule', () => {
  const CLIENT = 'H=mail.example.com (helo.example) [192.0.2.9]:41234 I=[192.0.2.7]:25';

  it('a message that is too big', () => {
    const raw = `${HEAD} rejected from <a@example.com> ${CLIENT}: message too big: read=52428 max=50000`;
    expect(parseLogLine(raw)).toStrictEqual({
      program: 'exim',
      queueId: '16ZCW1-0005MB-00',
      reply: 552,
      text: 'message too big: read=52428 max=50000',
      relay: '[192.0.2.9]',
      command: 'end-of-data',
      mailFrom: 'a@example.com',
      helo: 'helo.example',
      raw,
      flaws: [],
    });
  });

  it.each([
    [
      `rejected MAIL FROM:<a@example.com> ${CLIENT}: message too big: size=9 max=5`,
      { command: 'mail', reply: 552, text: 'message too big: size=9 max=5', mailFrom: 'a@example.com' },
    ],
    [
      `too many recipients: message rejected: sender=<> ${CLIENT}`,
      { command: 'rcpt', reply: 552, text: 'too many recipients: message rejected', mailFrom: '' },
    ],
    [
      `too many recipients: excess temporarily rejected: sender=<a@example.com> ${CLIENT}`,
      { command: 'rcpt', reply: 452, mailFrom: 'a@example.com' },
    ],
    ['unqualified sender rejected: <root> U=root', { command: 'mail', reply: 501, mailFrom: 'root' }],
    [
      `unqualified recipient rejected: <bob> ${CLIENT} (failed to find host name from IP address)`,
      { command: 'rcpt', reply: 501, finalRecipient: 'bob', text: 'unqualified recipient rejected' },
    ],
  ])('%s', (what, expected) => {
    expect(parseLogLine(`2026-11-25 09:00:10 ${what}`)).toMatchObject(expected);
    expect(parseLogLine(`Nov 25 09:00:10 mail exim[4711]: ${what}`)).toMatchObject(expected);
  });

  it.each([
    'DKIM: d=example.com s=x c=relaxed/relaxed a=rsa-sha256 b=2048 [verification failed - body hash mismatch] rejected',
    'H=mx [192.0.2.9] sender verify fail for <a@example.com>: rejected: no such user',
    'rejected HELO from [192.0.2.9]: syntactically invalid argument(s): x y',
    'too many recipients: message rejected: sender=<a@example.com>',
    'unqualified sender rejected: <"root> H=mx [192.0.2.9]',
  ])('nothing of a message: %s', (what) => {
    expect(parseLogLine(`2026-11-25 09:00:10 ${what}`)).toBeUndefined();
    expect(parseLogLine(`Nov 25 09:00:10 mail exim[4711]: ${what}`)).toBeUndefined();
  });
});
