import { describe, expect, it } from 'vitest';
import { parseBounce } from '../../../src/parse/bounce/parse-bounce.ts';
import { EXIM, POSTFIX, QMAIL, report } from './mails.ts';

describe('parseBounce reads a report', () => {
  it('as a whole', () => {
    expect(parseBounce(POSTFIX)).toStrictEqual({
      kind: 'bounce',
      source: 'report',
      reportingMta: 'mail.example.net',
      arrivalDate: Date.UTC(2026, 10, 25, 1, 5, 58),
      recipients: [
        {
          code: '5.1.1',
          reply: 550,
          text: '<user@example.com>: no such user',
          raw: 'smtp; 550 5.1.1 <user@example.com>: no such\n    user',
          action: 'failed',
          finalRecipient: 'user@example.com',
          originalRecipient: 'person@example.com',
          remoteMta: 'mx.example.com',
          remoteHost: 'mx.example.com',
          diagnosticType: 'smtp',
          extensions: {},
          flaws: [],
        },
      ],
      original: {
        messageId: '<issue-7@example.net>',
        from: 'Die Liste für alle <list@example.net>',
        to: 'person@example.com',
        subject: 'Grüße',
        date: Date.UTC(2026, 10, 25, 1, 5, 57),
        listId: 'list.example.net',
        headers: `Return-Path: <list-bounces@example.net>
From: =?utf-8?q?Die_Liste_f=C3=BCr_alle?= <list@example.net>
To: person@example.com
Subject: =?utf-8?B?R3LDvMOfZQ==?=
Date: Wed, 25 Nov 2026 02:05:57 +0100
Message-ID: <issue-7@example.net>
List-Id: The List <list.example.net>`,
      },
      flaws: [],
    });
  });

  it.each(['\r\n', '\r', '\r\r\n'])('with lines that end in %j', (end) => {
    for (const mail of [POSTFIX, QMAIL, EXIM]) {
      expect(parseBounce(mail.replaceAll('\n', end))).toEqual(parseBounce(mail));
      expect(parseBounce(Buffer.from(mail.replaceAll('\n', end), 'latin1'))).toEqual(parseBounce(mail));
    }
  });

  it('behind the line of an mbox file', () => {
    expect(parseBounce(`From MAILER-DAEMON Wed Nov 25 02:06:00 2026\n${POSTFIX}`)).toEqual(parseBounce(POSTFIX));
  });

  const group = (action: string, status: string) =>
    `Final-Recipient: rfc822; ${action}@example.com\nAction: ${action}\nStatus: ${status}\n`;
  it.each([
    ['bounce', group('failed', '5.1.1')],
    ['bounce', group('failed', '4.4.7')],
    ['delay-warning', group('delayed', '4.4.1')],
    ['success', group('delivered', '2.0.0')],
    ['success', group('relayed', '2.1.9')],
    ['success', group('expanded', '2.0.0')],
    ['success', group('deliverable', '2.1.5')],
    ['bounce', group('undeliverable', '5.1.1')],
    ['bounce', `${group('delivered', '2.0.0')}\n${group('failed', '5.1.1')}`],
    ['delay-warning', `${group('delivered', '2.0.0')}\n${group('delayed', '4.4.1')}`],
  ])('%s', (kind, groups) => expect(parseBounce(report(groups))?.kind).toBe(kind));

  it('of UTF-8 addresses', () => {
    const groups = 'Final-Recipient: utf-8; Ã¼@example.com\nAction: failed\nStatus: 5.1.1';
    const bounce = parseBounce(report(groups, 'words', 'message/global-delivery-status'));
    expect(bounce?.recipients[0]?.finalRecipient).toBe('ü@example.com');
  });

  it('in base64 and quoted-printable', () => {
    const status =
      'Reporting-MTA: dns; mail.example.net\n\nFinal-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.1.1\n';
    for (const [encoding, body] of [
      ['base64', btoa(status)],
      ['quoted-printable', status.replaceAll(':', '=3A')],
    ] as const) {
      const mail = `Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n--b--\n`;
      expect(parseBounce(mail)?.recipients[0]).toMatchObject({ finalRecipient: 'a@example.com', code: '5.1.1' });
    }
  });

  it('whose part is no more than text', () => {
    const groups = 'Final-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.1.1';
    expect(parseBounce(report(groups, 'words', 'text/plain'))).toMatchObject({
      source: 'report',
      recipients: [{ finalRecipient: 'a@example.com', code: '5.1.1' }],
    });
  });

  it('inside another multipart', () => {
    const inner = POSTFIX.slice(POSTFIX.indexOf('Content-Type: multipart'));
    const bounce = parseBounce(`Content-Type: multipart/mixed; boundary=o\n\n--o\n${inner}\n--o\n\na footer\n--o--\n`);
    expect(bounce?.recipients[0]?.finalRecipient).toBe('user@example.com');
  });

  it('with the header alone of the original', () => {
    const mail = POSTFIX.replace('Content-Type: message/rfc822', 'Content-Type: text/rfc822-headers');
    expect(parseBounce(mail)?.original?.messageId).toBe('<issue-7@example.net>');
  });

  it('without the original, with an envelope id', () => {
    const groups = 'Original-Envelope-Id: e7\nFinal-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.1.1';
    expect(parseBounce(report(groups))?.original).toEqual({ envelopeId: 'e7', headers: '' });
  });

  it('that names nobody', () => {
    expect(parseBounce(report('X-Foo: bar'))).toMatchObject({
      kind: 'bounce',
      recipients: [],
      flaws: ['missing-recipients'],
    });
    expect(parseBounce(report('', 'Your message has been delayed.'))?.kind).toBe('delay-warning');
  });
});

describe('what a report leaves to its words', () => {
  const bare = 'Final-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.0.0';

  it.each([
    ['beside the address', '<a@example.com>: 550 5.2.2 mailbox full'],
    ['below the address', '<a@example.com>:\n    550 5.2.2 mailbox full'],
    [
      'in a transcript',
      '>>> RCPT To:<a@example.com>\n<<< 550 5.2.2 mailbox full\n550 5.1.1 a@example.com... User unknown',
    ],
    ['somewhere', 'The other side said:\n550 5.2.2 mailbox full'],
  ])('a reply %s', (_, text) => {
    expect(parseBounce(report(bare, text))?.recipients[0]).toMatchObject({
      reply: 550,
      code: '5.2.2',
      text: 'mailbox full',
      flaws: ['words-in-text'],
    });
  });

  it('a reply for each', () => {
    const groups = `${bare}\n\n${bare.replace('a@', 'b@')}`;
    const bounce = parseBounce(report(groups, 'a@example.com: 550 5.1.1 unknown\nb@example.com: 552 5.2.2 full'));
    expect(bounce?.recipients).toMatchObject([
      { code: '5.1.1', text: 'unknown' },
      { code: '5.2.2', text: 'full' },
    ]);
  });

  it('words without a reply', () => {
    expect(parseBounce(report(bare, 'a@example.com: No MX found for domain'))?.recipients[0]).toMatchObject({
      code: '5.0.0',
      text: 'No MX found for domain',
    });
  });

  it('a number of a program is no reason', () => {
    const groups = `${bare}\nDiagnostic-Code: X-Unix; 77`;
    expect(parseBounce(report(groups, '550 5.0.0 a@example.com... no permission'))?.recipients[0]?.text).toContain(
      'permission',
    );
  });

  it('and never what the fields say', () => {
    const groups = `${bare}\nDiagnostic-Code: smtp; 554 5.7.1 blocked`;
    expect(parseBounce(report(groups, '<a@example.com>: 550 5.1.1 unknown'))?.recipients[0]).toMatchObject({
      reply: 554,
      code: '5.7.1',
      text: 'blocked',
    });
  });

  it.each([
    ['the original address', 'Original-Recipient: rfc822; a@example.com\n', ''],
    ['the address that led to a pipe', '', '  pipe to |/bin/x\n    generated by a@example.com'],
    ['the address in brackets', '', '<a@example.com>\n    (reason: none)'],
  ])('for somebody without an address, %s', (_, field, text) => {
    const bounce = parseBounce(report(`${field}Final-Recipient: rfc822; |/bin/x\nAction: failed\nStatus: 5.3.0`, text));
    expect(bounce?.recipients[0]).toMatchObject({
      finalRecipient: 'a@example.com',
      extensions: { 'final-recipient': '|/bin/x' },
    });
  });
});

describe('parseBounce says nothing about', () => {
  const quoted = QMAIL.slice(QMAIL.indexOf('Hi. This')).replace(/^/gm, '> ');

  it.each([
    ['an empty text', ''],
    ['words', 'hello'],
    ['an ordinary mail', 'From: ann@example.org\nSubject: lunch\n\nAt noon?\n'],
    ['a mail that quotes a bounce', `From: ann@example.org\nSubject: Re: failure notice\n\nWhat is this?\n\n${quoted}`],
    [
      'a mail that a bounce was forwarded in',
      `From: ann@example.org\nSubject: Fwd: failure notice\n\nSee below.\n\n${QMAIL}`,
    ],
    [
      'a mail with a bounce attached',
      `From: ann@example.org\nSubject: look\nContent-Type: multipart/mixed; boundary=o\n\n--o\n\nsee there\n--o\nContent-Type: message/rfc822\n\n${POSTFIX}\n--o--\n`,
    ],
    [
      'a mail about mail',
      'From: Postmaster <postmaster@example.org>\nSubject: What undeliverable mail teaches\n\n550 5.1.1 means that a user is unknown.\n',
    ],
    [
      'a parcel',
      'From: parcels@example.com\nSubject: Delivery failed\n\nRecipient unknown at this address. Code 4.7.1234.\n',
    ],
    [
      'a list',
      `From: MAILER-DAEMON@example.org\nList-Id: <postfix.example.org>\nSubject: Undelivered mail\n\n<a@example.com>: 550 5.1.1 no\n`,
    ],
  ])('%s', (_, mail) => expect(parseBounce(mail)).toBeUndefined());

  it.each([undefined, null, 7, {}, [POSTFIX]])('%o', (value) => expect(parseBounce(value as never)).toBeUndefined());
});

describe('parseBounce refuses', () => {
  it('what is no limit', () => {
    expect(() => parseBounce(POSTFIX, { maxParts: -1 })).toThrow(RangeError);
    expect(() => parseBounce(POSTFIX, { maxParts: '3' as never })).toThrow('maxParts');
  });
});
