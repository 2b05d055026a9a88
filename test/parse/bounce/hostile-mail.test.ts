/** Mails made to hurt: each ends at a limit, says so, and keeps what was read before. */
import { describe, expect, it } from 'vitest';
import { parseBounce } from '../../../src/parse/bounce/parse-bounce.ts';
import type { Bounce } from '../../../src/parse/bounce/bounce.ts';
import { report } from './mails.ts';

const GROUP = 'Final-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.1.1\n';
const STATUS = `Content-Type: message/delivery-status\n\nReporting-MTA: dns; mail.example.net\n\n${GROUP}\n`;
const DAEMON = 'From: MAILER-DAEMON@mail.example.net\nSubject: Undelivered mail\n';

function expectFirst(bounce: Bounce | undefined, flaw: string): void {
  expect(bounce?.recipients[0]).toMatchObject({ finalRecipient: 'a@example.com', code: '5.1.1' });
  expect(bounce?.flaws).toContain(flaw);
}

describe('parseBounce ends at a limit', () => {
  it('100,000 multiparts in each other', () => {
    const deep = Array.from(
      { length: 100_000 },
      (_, level) => `--b${level}\nContent-Type: multipart/mixed; boundary=b${level + 1}\n\n`,
    ).join('');
    expectFirst(parseBounce(`Content-Type: multipart/report; boundary=b0\n\n--b0\n${STATUS}${deep}`), 'truncated');
  });

  it('a million parts', () => {
    const many = '--b\n\n'.repeat(1_000_000);
    expectFirst(parseBounce(`Content-Type: multipart/report; boundary=b\n\n--b\n${STATUS}${many}--b--\n`), 'truncated');
  });

  it('a header line of 10 MB', () => {
    expectFirst(parseBounce(`X-A: ${'a'.repeat(10_000_000)}\n${report(GROUP)}`), 'truncated');
  });

  it('a header field folded a million times', () => {
    expectFirst(parseBounce(`X-A: a\n${' a\n'.repeat(1_000_000)}${report(GROUP)}`), 'truncated');
  });

  it('a million recipients', () => {
    const bounce = parseBounce(report(`${GROUP}\n`.repeat(1_000_000)));
    expectFirst(bounce, 'truncated');
    expect(bounce?.recipients).toHaveLength(10_000);
  });

  it('a million Final-Recipient lines', () => {
    const bounce = parseBounce(report(GROUP + 'Final-Recipient: rfc822; b@example.com\n'.repeat(1_000_000)));
    expectFirst(bounce, 'truncated');
    expect(bounce!.recipients.length).toBeLessThanOrEqual(10_000);
  });

  it('a report in base64 that goes on for ever', () => {
    const groups = btoa(`${GROUP}\n`.repeat(1_000));
    const mail = `Content-Type: multipart/report; boundary=b\n\n--b\nContent-Transfer-Encoding: base64\nContent-Type: message/delivery-status\n\n${groups.repeat(200)}\n--b--\n`;
    const bounce = parseBounce(mail);
    expectFirst(bounce, 'truncated');
    expect(bounce!.recipients.length).toBeLessThanOrEqual(10_000);
  });

  it('a part that is not ended', () => {
    expectFirst(parseBounce(report(GROUP).replace('--b--\n', '')), 'unterminated-part');
  });

  it('as many recipients as the caller allows, in words for people too', () => {
    const words = Array.from({ length: 50 }, (_, index) => `<a${index}@example.com>: 550 5.1.1 no\n`).join('');
    const bounce = parseBounce(`${DAEMON}\n${words}`, { maxRecipients: 3 });
    expect(bounce?.recipients).toHaveLength(3);
    expect(bounce?.flaws).toEqual(['truncated']);
  });

  it('names in a header that share a long text', () => {
    const bounce = parseBounce(`X-Failed-Recipients: ${'a@example.com,'.repeat(10_000)}\n\n${'no '.repeat(80_000)}`);
    expect(bounce!.recipients.length).toBeLessThanOrEqual(1_000);
  });
});

describe('parseBounce answers to', () => {
  const megabyte = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));

  it.each([
    '<',
    '<a ',
    '<script></',
    '&#',
    '=?a?q?',
    '=?utf-8?b?4oKs?= ',
    ' ',
    '\n',
    '\r',
    '-',
    '--b\n',
    '> ',
    ': 550 ',
    "550-'",
    '<a@example.com>:\n',
    'a@example.com\n',
    '@',
    '=',
    '(',
    ';',
    '"',
    '\\',
    '\u0000',
    '\u00ff',
    'From \n',
    'Received: x\n',
    'original message\n',
    '>>> a@example.com\n<<< 550 no\n',
    'said: 421 4.4.0 said: 550 5.1.1 ',
  ])('a megabyte of %j', (text) => {
    const long = megabyte(text);
    for (const mail of [
      long,
      `${DAEMON}\n${long}`,
      `${DAEMON}Content-Type: text/html\n\n${long}`,
      `${DAEMON}Content-Transfer-Encoding: quoted-printable\n\n${long}`,
      `${DAEMON}X-Failed-Recipients: a@example.com\n\nHi. This is \n<a@example.com>:\n${long}`,
      `Subject: ${long}\n${DAEMON}\n`,
      `${DAEMON}Content-Type: multipart/report; boundary="${long}"\n\n`,
      report(`${GROUP}Diagnostic-Code: smtp; ${long}`),
      report(GROUP, long),
    ]) {
      const bounce = parseBounce(mail);
      expect(bounce === undefined || Array.isArray(bounce.recipients)).toBe(true);
    }
  });
});
