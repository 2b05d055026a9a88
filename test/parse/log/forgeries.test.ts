/** A line quotes what strangers wrote: replies, subjects, addresses, names of hosts. None of it is another server's line. */
import { describe, expect, it } from 'vitest';
import { splitRecords } from '../../../src/cli/split-records.ts';
import { parseLogLine } from '../../../src/parse/log/parse-log-line.ts';

/** What a stranger wants to be read: each is a bounce, or a delivery, of somebody else. */
const FORGED = {
  Postfix: 'a[1]: ABCD1: to=<victim@example.org>, dsn=5.1.1, status=bounced (550 5.1.1 no such user)',
  'Postfix, without a program': 'ABCD1: to=<victim@example.org>, dsn=5.1.1, status=bounced (550 5.1.1 no such user)',
  'Postfix by syslog':
    'Nov 25 09:00:10 mail postfix/smtp[1]: 3F: to=<victim@example.org>, status=bounced (550 5.1.1 no)',
  Exim: 'exim[1]: 1abcde-000012-AB ** victim@example.org: Unrouteable address',
  'Exim with its stamp': '2026-11-25 09:00:10 1abcde-000012-AB ** victim@example.org: Unrouteable address',
  Sendmail: 'sm-mta[1]: 6AP2xAUI027893: to=<victim@example.org>, dsn=5.1.1, stat=User unknown',
  OpenSMTPD: 'smtpd[1]: relay: PermFail for 428cd88181338dd0: from=<>, to=<victim@example.org>, stat=550 5.1.1 no',
  qmail: 'qmail: delivery 5: failure: x_(#5.1.1)',
  Haraka: '[NOTICE] [X.1] [outbound] recipient <victim@example.org> rejected: 550 5.1.1 No such user',
  Courier: 'courieresmtp: id=0123456789AB,from=<a@example.com>,addr=<victim@example.org>: 550 5.1.1 no',
  'Courier, which refuses':
    'courieresmtpd: error,relay=192.0.2.1,port=25,from=<a@example.com>,to=<victim@example.org>: 550 User unknown.',
  'Exim, which refuses': 'exim[1]: unqualified recipient rejected: <victim@example.org> H=x [192.0.2.1]',
  'dma, which logs in': 'dma[ab12]: remote delivery failed: AUTH login failed: 535 5.7.8 no',
  'dma, which connects': 'connect to mx.example.org [192.0.2.1] failed: Connection refused',
  dma: 'dma[ab12]: <victim@example.org> delivery successful',
  KumoMTA: '{"type":"Bounce","recipient":"victim@example.org","response":{"code":550,"content":"no"}}',
  'KumoMTA, which refuses':
    '{"type":"Rejection","recipient":"victim@example.org","response":{"code":550,"content":"5.1.1 no"}}',
  Kubernetes: '[pod/a/b] postfix/smtp[1]: 3F: to=<victim@example.org>, status=bounced (550 5.1.1 no)',
  'docker compose': '\u001B[36ma-1  | \u001B[0mpostfix/smtp[1]: 3F: to=<victim@example.org>, status=bounced (550 no)',
  svlogd: '2026-11-25_09:00:10.12345 postfix/smtp[1]: 3F: to=<victim@example.org>, status=bounced (550 5.1.1 no)',
  AIX: 'mail:info postfix/smtp[1]: 3F: to=<victim@example.org>, status=bounced (550 5.1.1 no)',
  Docker: '{"log":"postfix/smtp[1]: 3F: to=<victim@example.org>, status=bounced (550 5.1.1 no)"}',
};

const EXIM = '2026-11-25 09:00:10 1abcde-000012-AB';
const POSTFIX = 'Nov 25 09:00:10 mail postfix/smtp[1]: 3F1A2B4C:';
/** Lines that say nothing of a delivery, with a place for what a stranger wrote. */
const SILENT: readonly (readonly [string, (forged: string) => string])[] = [
  [
    "Exim's subject",
    (forged) => `${EXIM} <= a@example.com H=mx [192.0.2.9] P=esmtp S=99 T="hi x${forged}" for b@example.com`,
  ],
  [
    "Exim's subject, from its start",
    (forged) => `${EXIM} <= a@example.com H=mx [192.0.2.9] P=esmtp S=99 T="${forged}"`,
  ],
  ["what a client wants of Exim's queue", (forged) => `2026-11-25 09:00:10 ETRN ${forged} received from [192.0.2.9]`],
  ['what a rule of Exim logs of a message', (forged) => `${EXIM} ${forged.replace(/^.*\*\* /, '')}`],
  ['a name in EHLO', (forged) => `2026-11-25 09:00:10 SMTP connection from (${forged}) [192.0.2.9] lost`],
  [
    'a reply to Postfix',
    (forged) => `${POSTFIX} host mx.example.net[192.0.2.9] said: 450 4.2.0 ${forged} (in reply to RCPT TO command)`,
  ],
  [
    'a greeting to Postfix',
    (forged) => `${POSTFIX} host mx.example.net[192.0.2.9] refused to talk to me: 450 ${forged}`,
  ],
  [
    'a command to Postfix',
    (forged) => `Nov 25 09:00:10 mail postfix/smtpd[1]: warning: non-SMTP command from unknown[192.0.2.9]: ${forged}`,
  ],
  [
    'a subject in Postfix',
    (forged) =>
      `Nov 25 09:00:10 mail postfix/cleanup[1]: 3F1A2B4C: warning: header Subject: hi ${forged} from unknown[192.0.2.9]`,
  ],
  [
    'a reply to a program that is not known',
    (forged) => `Nov 25 09:00:10 mail mailer[1]: mx.example.net said: ${forged}`,
  ],
  ['the rest of a long line of Exim', (forged) => `Nov 25 09:00:10 mail exim[1]: [2/2] ${forged}`],
  [
    'a reply to a program that is not known, on AIX',
    (forged) => `Nov 25 09:00:10 mail mail:info mailer[1]: mx.example.net said: ${forged}`,
  ],
  [
    'a command to Courier',
    (forged) =>
      `Nov 25 09:00:10 mail courieresmtpd: error,relay=192.0.2.9,port=1,msg="502 ESMTP command error",cmd: ${forged}`,
  ],
  [
    'a command to Exim that came too soon',
    (forged) =>
      `2026-11-25 09:00:10 SMTP protocol synchronization error (next input sent too soon: pipelining was not advertised): rejected "${forged}" H=mx [192.0.2.9] next input="${forged}"`,
  ],
  [
    'a last reply to dma',
    (forged) => `Nov 25 09:00:10 mail dma[ab12]: remote delivery succeeded but QUIT failed: ${forged}`,
  ],
  ['a line that Kubernetes names', (forged) => `[pod/mail-0/mail] mx.example.net said: ${forged}`],
  ['a plain reply', (forged) => `450 4.2.0 ${forged}`],
  ['a signal of the library', (forged) => JSON.stringify({ reply: 450, text: forged, raw: forged, flaws: [] })],
  [
    "a record of KumoMTA's that tells of no delivery",
    (forged) => JSON.stringify({ type: 'Reception', response: { code: 250, content: forged } }),
  ],
  ['an error', (forged) => JSON.stringify({ message: forged, response: forged })],
];
/** Lines about ann, who was asked to wait. */
const DELAYED: readonly (readonly [string, (forged: string) => string])[] = [
  [
    'a reply to Exim',
    (forged) =>
      `${EXIM} == ann@example.com R=d T=r defer (-44) H=mx [192.0.2.9]: SMTP error from remote mail server after RCPT TO:<ann@example.com>: 450 4.2.0 ${forged}`,
  ],
  [
    'a reply to Postfix',
    (forged) =>
      `${POSTFIX} to=<ann@example.com>, relay=mx.example.net[192.0.2.9]:25, delay=1, dsn=4.2.0, status=deferred (host mx.example.net[192.0.2.9] said: 450 4.2.0 ${forged})`,
  ],
  [
    'a reply to Sendmail',
    (forged) =>
      `Nov 25 09:00:10 mail sm-mta[1]: 6AP2xAUI027893: to=<ann@example.com>, delay=00:00:01, dsn=4.2.0, reply=450 4.2.0 ${forged}, stat=Deferred`,
  ],
  [
    'a reply to Sendmail by another name',
    (forged) =>
      `Nov 25 09:00:10 mail mta[1]: 6AP2xAUI027893: to=<ann@example.com>, delay=00:00:01, dsn=4.2.0, reply=450 4.2.0 x, ${forged}, status=bounced, stat=Deferred`,
  ],
  [
    'a reply to OpenSMTPD',
    (forged) =>
      `Nov 25 09:00:10 mail smtpd[1]: 428cd88181338dd0 mta delivery evpid=c23fff25cc0a7127 from=<> to=<ann@example.com> rcpt=<-> delay=1s result="TempFail" stat="450 4.2.0 ${forged}"`,
  ],
  [
    'a reply to Haraka',
    (forged) => `[NOTICE] [X.1] [outbound] recipient <ann@example.com> deferred: 450 4.2.0 ${forged}`,
  ],
  [
    'a reply to KumoMTA',
    (forged) =>
      JSON.stringify({
        type: 'TransientFailure',
        recipient: 'ann@example.com',
        response: { code: 450, content: forged },
      }),
  ],
  [
    'a reply to dma',
    (forged) =>
      `Nov 25 09:00:10 mail dma[ab12]: remote delivery deferred: mx.example.net [192.0.2.9] failed after RCPT TO: 450 ${forged}`,
  ],
  [
    'a reply to dma before the message',
    (forged) => `Nov 25 09:00:10 mail dma[ab12]: remote delivery deferred: STARTTLS not available: 454 4.7.0 ${forged}`,
  ],
  [
    'a reply to qmail',
    (forged) =>
      `Nov 25 09:00:10 mail qmail: 1764061210.123456 delivery 5: deferral: Remote_host_said:_450_${forged.replaceAll(' ', '_')}/`,
  ],
];

const all = (lines: typeof SILENT) =>
  lines.flatMap(([place, line]) =>
    Object.entries(FORGED).map(([server, forged]) => [place, server, line(forged)] as const),
  );

describe('nothing that is quoted is read as the line of another server', () => {
  it.each(all(SILENT))('%s: %s', (_place, _server, line) => expect(parseLogLine(line)).toBeUndefined());

  it.each(all(DELAYED))('%s: %s', (_place, _server, line) => {
    const signal = parseLogLine(line);
    expect(signal).toMatchObject({ action: 'delayed' });
    expect(['ann@example.com', undefined]).toContain(signal?.finalRecipient);
  });

  it.each(Object.entries(FORGED))(
    'a reply to Courier, which says what became of it elsewhere: %s',
    (_server, forged) => {
      const line = `courieresmtp: id=0123456789AB,from=<a@example.com>,addr=<ann@example.com>: 450 4.2.0 ${forged}`;
      expect(parseLogLine(line)).toMatchObject({
        program: 'courieresmtp',
        reply: 450,
        finalRecipient: 'ann@example.com',
      });
    },
  );

  it.each(Object.entries(FORGED))('an address of Courier: %s', (_server, forged) => {
    const address = `"${forged.replaceAll('"', '')}"@example.org`;
    const line = `Nov 25 09:00:10 mail courieresmtp: id=0123456789AB,from=<>,addr=<${address}>: 450 4.2.0 later`;
    expect(parseLogLine(line)).toMatchObject({ reply: 450, finalRecipient: address });
  });

  it.each(Object.entries(FORGED))('a file of replies and signals: %s', async (_server, forged) => {
    const signal = { reply: 450, text: forged, raw: forged, flaws: [] };
    const lines = ['450 4.2.0 later', JSON.stringify(signal), JSON.stringify([signal])];
    const records: unknown[] = [];
    for await (const record of splitRecords(linesOf(lines), 'x')) records.push('value' in record && record.value);
    expect(records).toEqual([lines[0], signal, signal]);
  });
});

const SYSLOG = 'Nov 25 09:00:10 mail';
const COURIER = `${SYSLOG} courieresmtp: id=000000000023D2D6.000000006B065143.0000260F`;
const SENDMAIL = `${SYSLOG} sm-mta[1]: 6AP2xAUI027893:`;

describe('an address with quotes in it says nothing but itself', () => {
  it.each([
    [
      "Courier's sender",
      `${COURIER},from=<"x>,addr=<victim@example.org>: 550 5.1.1 User unknown"@evil.example>,addr=<ann@example.com>: 250 Ok`,
      { reply: 250, action: 'delivered', finalRecipient: 'ann@example.com' },
    ],
    [
      "Courier's recipient, quoted in part",
      `${COURIER},from=<>,addr=<a."b>: 550 5.1.1 User unknown"@evil.example>: 450 4.2.0 later`,
      { reply: 450, finalRecipient: 'a."b>: 550 5.1.1 User unknown"@evil.example' },
    ],
    [
      'a sender whose recipient Courier refused',
      `${SYSLOG} courieresmtpd: error,relay=192.0.2.9,port=1,from=<"x ,to= victim@example.org   550 no"@evil.example>,to=<ann@example.com>: 450 later`,
      { reply: 450, finalRecipient: 'ann@example.com', mailFrom: '"x ,to= victim@example.org   550 no"@evil.example' },
    ],
    [
      'a sender whose message Exim found too big',
      `${EXIM} rejected from <"x> H=evil [192.0.2.66]: 550 no"@evil.example> H=mx [192.0.2.9]: message too big: read=5 max=4`,
      {
        reply: 552,
        mailFrom: '"x> H=evil [192.0.2.66]: 550 no"@evil.example',
        relay: '[192.0.2.9]',
        text: 'message too big: read=5 max=4',
      },
    ],
    [
      "Haraka's recipient",
      '[NOTICE] [X.1] [outbound] recipient <"x> rejected: 550 5.1.1 no"@evil.example> deferred: 450 4.2.0 later',
      { reply: 450, action: 'delayed', finalRecipient: '"x> rejected: 550 5.1.1 no"@evil.example' },
    ],
    [
      "Sendmail's recipient, quoted in part",
      `${SENDMAIL} to=<x."a>,<victim@example.org>, dsn=5.1.1, stat=User unknown"@evil.example>, delay=00:00:01, mailer=esmtp, dsn=4.0.0, stat=Deferred: Connection refused by mx.`,
      { code: '4.0.0', action: 'delayed', otherRecipients: undefined },
    ],
    [
      'a sender whom Sendmail refused',
      `${SENDMAIL} ruleset=check_mail, arg1=<a."b>, reject=550 5.1.1 forged"@evil.example>, relay=mx [192.0.2.9], reject=451 4.1.8 no`,
      { reply: 451, code: '4.1.8' },
    ],
    [
      'a sender whose recipient Exim refused',
      '2026-11-28 10:47:09 H=(x) [192.0.2.9] U=root F=<a."b> rejected RCPT <victim@example.org>: 550 5.1.1 User unknown"@evil.example> rejected RCPT <bob@example.net>',
      { reply: 550, code: undefined, finalRecipient: 'bob@example.net' },
    ],
    [
      'a sender whom a host refused Exim',
      `${EXIM} == ann@example.org R=d T=r defer (-45) H=mx [192.0.2.1]: SMTP error from remote mail server after MAIL FROM:<"x: 550 5.1.1 No such user"@evil.example> SIZE=123: 451 4.7.1 later`,
      { reply: 451, code: '4.7.1', text: 'later', command: 'mail' },
    ],
    [
      'a recipient for whom nobody answered Exim',
      `${EXIM} == ann@example.org R=d T=r defer (-45) H=mx [192.0.2.1]: SMTP timeout after RCPT TO:<"x: 550 5.1.1 no"@evil.example>: Connection timed out`,
      {
        reply: undefined,
        transport: 'ETIMEDOUT',
        text: 'SMTP timeout after RCPT TO:<"x: 550 5.1.1 no"@evil.example>: Connection timed out',
      },
    ],
  ])('%s', (_what, line, expected) => {
    const { reply, code, text, ...signal } = parseLogLine(line) ?? {};
    expect({ reply, code, text, otherRecipients: undefined, ...signal }).toMatchObject(expected);
  });
});

const OF_POSTFIX = 'status=deferred (connect to 127.0.0.1[127.0.0.1]:1: Connection refused)';

describe('an address that is logged without its quotes says nothing but itself', () => {
  it.each([
    [
      'victim@example.org r=x t=y: 550 5.1.1 user unknown@evil.example <"victim@example.org R=x T=y: 550 5.1.1 User unknown"@evil.example> R=ev: no',
      '"victim@example.org R=x T=y: 550 5.1.1 User unknown"@evil.example',
      'no',
    ],
    [
      'a b@q.example <"a b"@q.example> R=r T=t defer (111): Connection refused',
      '"a b"@q.example',
      'Connection refused',
    ],
    ['a@b@q.example <"a@b"@q.example> R=r: no', '"a@b"@q.example', 'no'],
    [
      'victim@example.org <"victim"@example.org>: 550 x@evil.example <"victim@example.org <\\"victim\\"@example.org>: 550 x"@evil.example> R=ev: no',
      '"victim@example.org <\\"victim\\"@example.org>: 550 x"@evil.example',
      'no',
    ],
    ['@victim> <"foo@evil.example <"@victim> <\\"foo"@evil.example> R=ev: no', '"@victim> <\\"foo"@evil.example', 'no'],
  ])('Exim: %s', (what, finalRecipient, text) => {
    const signal = parseLogLine(`${EXIM} ** ${what}`);
    expect(signal).toMatchObject({ action: 'failed', finalRecipient, text });
    expect(signal).not.toHaveProperty('reply');
    expect(signal).not.toHaveProperty('originalRecipient');
  });

  it.each([
    'from=<v@example.org>, status=expired, returned to sender@b.example>, size=448, nrcpt=1 (queue active)',
    'from=<v@example.org>, status=sent (250 2.0.0 Ok)@b.example>, size=448, nrcpt=1 (queue active)',
    `to=<v@example.org>, status=expired, returned to sender@b.example>, relay=none, delay=0, dsn=4.4.1, ${OF_POSTFIX}`,
    `to=<victim@example.org>, relay=none, delay=1, dsn=5.1.1, status=bounced (550 5.1.1 User unknown)@evil.example>, relay=none, delay=0.01, dsn=4.4.1, ${OF_POSTFIX}`,
    `to=<victim@example.org>, relay=none, delay=1, dsn=5.1.1, status=bounced (550 5.1.1 no)@evil.example>, orig_to=<x@example.org>, relay=none, delay=0.01, dsn=4.4.1, ${OF_POSTFIX}`,
  ])('Postfix, where nobody can tell what is whose: %s', (what) =>
    expect(parseLogLine(`${POSTFIX} ${what}`)).toBeUndefined(),
  );
});

it('a bracket in an address of Courier, which writes blanks for them, is no end of one', () => {
  const sender = '"x>,to=<victim@example.org>: 550 no"@evil.example';
  const line = `${SYSLOG} courieresmtpd: error,relay=192.0.2.9,port=1,from=<${sender}>,to=<ann@example.com>: 450 later`;
  expect(parseLogLine(line)).toBeUndefined();
});

it.each([
  [
    'a name of Postfix',
    `${SYSLOG} postfix/smtpd[1]: NOQUEUE: reject: RCPT from x[192.0.2.9]: 450 4.7.1 <`,
    '"x; from=<a> ',
  ],
  [
    'a name of postscreen',
    `${SYSLOG} postfix/postscreen[1]: NOQUEUE: reject: RCPT from [192.0.2.9]:1: 550 x; from=<`,
    'x; from=<a>, ',
  ],
  ['a sender of Courier', `${SYSLOG} courieresmtpd: error,relay=192.0.2.9,port=1,from=<`, '"x'],
  ['a sender of Courier in pairs of quotes', `${SYSLOG} courieresmtpd: error,relay=192.0.2.9,port=1,from=<`, '"x"'],
  ['a sender of Exim', '2026-11-25 09:00:10 rejected MAIL FROM:<', '"x>'],
  ["Haraka's recipient", '[NOTICE] [X.1] [outbound] recipient <', '"x'],
  ['a host of dma', `${SYSLOG} dma[ab12]: connect to `, 'a [1] '],
  ['a pod', '[pod/', 'a.'],
  ['a color', '\u001B[', '1;'],
])('a long line is read as fast as any other: %s', (_what, head, part) => {
  const line = `${head}${part.repeat(60_000 / part.length)} reject`;
  const start = performance.now();
  parseLogLine(line);
  expect(performance.now() - start).toBeLessThan(200);
});

it('a long list of recipients without an end is read as fast as any other', () => {
  const read = (length: number) => {
    const line = `${SENDMAIL} to=${'<>x,'.repeat(length / 4)} dsn=4.0.0, stat=x`;
    const start = performance.now();
    parseLogLine(line);
    return performance.now() - start;
  };
  read(4_000);
  expect(read(60_000)).toBeLessThan(500);
});

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}
