import { describe, expect, it } from 'vitest';
import { parseBounce } from '../../../src/parse/bounce/parse-bounce.ts';

const mail = (text: string, subject = 'Undeliverable mail', from = 'Mail System <postmaster@mail.example.net>') =>
  `From: ${from}\nTo: ann@example.org\nSubject: ${subject}\n\n${text}\n`;

describe('a report of a program that nobody knows', () => {
  it.each([
    ['<bob@example.com>: 550 5.1.1 no such user'],
    ['bob@example.com\n    550 5.1.1 no such user'],
    ['Recipient: bob@example.com\nReason: 550 5.1.1 no such user'],
    [
      'Delivery to the following recipient failed:\n\n  * bob@example.com\n\nTechnical details:\nhost said: 550 5.1.1 no such user',
    ],
    ['Your mail could not be delivered to <bob@example.com>.\n\n550 5.1.1 no such user'],
    [
      'Final-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no such user',
    ],
  ])('%j', (text) => {
    expect(parseBounce(mail(text))).toMatchObject({
      kind: 'bounce',
      source: 'heuristic',
      recipients: [{ finalRecipient: 'bob@example.com', action: 'failed', reply: 550, code: '5.1.1' }],
    });
  });

  it('whose fields in the text quote nobody, though the words above them do', () => {
    const text = `554 <bob@example.com>... Service unavailable

Final-Recipient: RFC822; bob@example.com
Action: failed
Status: 5.5.0`;
    expect(parseBounce(mail(text))?.recipients).toMatchObject([
      {
        finalRecipient: 'bob@example.com',
        code: '5.5.0',
        reply: 554,
        text: '<bob@example.com>... Service unavailable',
      },
    ]);
  });

  it('of several recipients', () => {
    const bounce = parseBounce(mail('<bob@example.com>: 550 5.1.1 unknown\n<carol@example.com>: 552 5.2.2 full'));
    expect(bounce?.recipients).toMatchObject([
      { finalRecipient: 'bob@example.com', code: '5.1.1' },
      { finalRecipient: 'carol@example.com', code: '5.2.2' },
    ]);
  });

  it('that still tries', () => {
    expect(
      parseBounce(mail('bob@example.com\nThe message has been delayed.', 'Warning: could not send')),
    ).toMatchObject({
      kind: 'delay-warning',
      recipients: [{ action: 'delayed' }],
    });
  });

  it('with the original behind a mark', () => {
    const text =
      '<bob@example.com>: no\n\n----- Original message follows -----\n\nFrom: ann@example.org\nMessage-ID: <1@example.org>\n\nhello';
    expect(parseBounce(mail(text))).toMatchObject({ original: { messageId: '<1@example.org>' } });
  });

  it('with the original behind no mark', () => {
    const text =
      '<bob@example.com>: no\n\nReceived: by x.example\nFrom: ann@example.org\nTo: dave@example.com\n\nhello';
    const bounce = parseBounce(mail(text));
    expect(bounce?.recipients.map(({ finalRecipient }) => finalRecipient)).toEqual(['bob@example.com']);
    expect(bounce?.original?.from).toBe('ann@example.org');
  });

  it('in HTML alone', () => {
    const html =
      'From: postmaster@mail.example.net\nSubject: Undeliverable\nContent-Type: text/html\n\n<p>&lt;bob@example.com&gt;: 550 5.1.1 no</p>';
    expect(parseBounce(html)?.recipients).toMatchObject([{ finalRecipient: 'bob@example.com', code: '5.1.1' }]);
  });

  it.each([
    ['by a person', mail('<bob@example.com>: 550 5.1.1 no', 'Undeliverable mail', 'Ann <ann@example.net>')],
    ['that names nobody', mail('It did not work: 550 5.1.1')],
    [
      'of a service',
      mail('Your payment was rejected.\n\nAddress: bob@example.com', 'Your payment', 'bounces@shop.example'),
    ],
    ['that says nothing', mail('hello bob@example.com', 'News')],
  ])('not a mail %s', (_, text) => expect(parseBounce(text)).toBeUndefined());
});

describe('a report behind a cover letter', () => {
  it('is read', () => {
    const report = `From MAILER-DAEMON Wed Nov 25 02:06:00 2026
Return-Path: <>
From: MAILER-DAEMON@inner.example
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Final-Recipient: rfc822; bob@example.com
Action: failed
Status: 5.1.1

--b--
`;
    expect(parseBounce(mail(`We are sorry.\n\n${report}`))).toMatchObject({
      source: 'report',
      recipients: [{ finalRecipient: 'bob@example.com', code: '5.1.1' }],
    });
  });
});
