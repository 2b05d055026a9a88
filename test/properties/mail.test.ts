import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounce } from '../../src/parse/bounce/bounce.ts';
import { parseBounce } from '../../src/parse/bounce/parse-bounce.ts';
import { parseDeliveryStatus } from '../../src/parse/dsn/parse-delivery-status.ts';
import { splitMbox } from '../../src/parse/mbox/split-mbox.ts';
import { decodeWords } from '../../src/parse/mime/encoded-words.ts';
import { htmlToText } from '../../src/parse/mime/html-to-text.ts';
import { parseMailDate } from '../../src/parse/mime/mail-date.ts';
import { parseVerp } from '../../src/parse/verp/parse-verp.ts';
import { EXIM, POSTFIX, QMAIL } from '../parse/bounce/mails.ts';
import { text } from './arbitraries.ts';
import { expectSignal } from './expect-signal.ts';

/** Pieces of which mails are made. */
// prettier-ignore
const PIECES = [
  '\n', '\n\n', '\r\n', '\r', '--b', '--b--', '--', 'From ', 'From: ', 'MAILER-DAEMON@example.net', 'Subject: ', 'Undelivered mail', ': ',
  'Content-Type: multipart/report; boundary=b', 'Content-Type: message/delivery-status', 'Content-Type: message/rfc822',
  'Content-Type: text/html', 'Content-Transfer-Encoding: base64', 'Content-Transfer-Encoding: quoted-printable', '=?utf-8?q?', '?=', '=3D',
  'Final-Recipient: rfc822; ', 'Original-Recipient: ', 'Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp; ', '550 5.1.1 no', 'a@example.com',
  '<a@example.com>:', 'Hi. This is ', 'Reporting-MTA: dns; x', 'Disposition: ', 'Feedback-Type: abuse', 'Auto-Submitted: auto-replied',
  'X-Failed-Recipients: ', 'Original message follows', ' ', '\t', '<', '>', '&lt;', '\u00ff', '\u001B$B', 'メ', '__proto__: x',
];
const mail = (): fc.Arbitrary<string> =>
  fc.array(fc.oneof(fc.constantFrom(...PIECES), text()), { maxLength: 40 }).map((pieces) => pieces.join(''));
const sample = (): fc.Arbitrary<string> => fc.constantFrom(POSTFIX, QMAIL, EXIM);

function expectBounce(bounce: Bounce | undefined): void {
  if (bounce === undefined) return;
  expect(JSON.parse(JSON.stringify(bounce))).toStrictEqual(bounce);
  expect(new Set(bounce.flaws).size).toBe(bounce.flaws.length);
  for (const recipient of bounce.recipients) expectSignal(recipient);
  const isReport = ['bounce', 'delay-warning', 'success'].includes(bounce.kind);
  expect(bounce.recipients.length > 0 || !isReport || bounce.flaws.includes('missing-recipients')).toBe(true);
}

describe('whatever comes in', () => {
  it('parseBounce answers with a bounce or undefined, for texts', () => {
    fc.assert(
      fc.property(mail(), (raw) => expectBounce(parseBounce(raw))),
      { numRuns: 2_000 },
    );
  });

  it('parseBounce answers with a bounce or undefined, for bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (raw) => expectBounce(parseBounce(raw))),
      { numRuns: 500 },
    );
  });

  it('parseDeliveryStatus answers with recipients or undefined', () => {
    fc.assert(
      fc.property(mail(), (raw) => {
        const status = parseDeliveryStatus(raw);
        if (status === undefined) return;
        expect(JSON.parse(JSON.stringify(status))).toStrictEqual(status);
        for (const recipient of status.recipients) expectSignal(recipient);
      }),
      { numRuns: 2_000 },
    );
  });

  it('the small readers answer', () => {
    fc.assert(
      fc.property(mail(), (raw) => {
        expect(typeof decodeWords(raw)).toBe('string');
        expect(typeof htmlToText(raw)).toBe('string');
        expect(['number', 'undefined']).toContain(typeof parseMailDate(raw));
        expect(['object', 'undefined']).toContain(typeof parseVerp(raw));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a mail that was damaged', () => {
  it('at any byte is still answered', () => {
    fc.assert(
      fc.property(sample(), fc.nat(), fc.integer({ min: 0, max: 255 }), (raw, place, byte) => {
        const bytes = Buffer.from(raw, 'latin1');
        bytes[place % bytes.length] = byte;
        expectBounce(parseBounce(bytes));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['Postfix', POSTFIX],
    ['qmail', QMAIL],
    ['Exim', EXIM],
  ])('by a cut at any length is still answered, %s', (_, raw) => {
    for (let length = 0; length <= raw.length; length++) expectBounce(parseBounce(raw.slice(0, length)));
  });

  it('behind its report says the same of its recipients', () => {
    const end = POSTFIX.indexOf('Content-Description: Undelivered');
    for (let length = end; length <= POSTFIX.length; length++)
      expect(parseBounce(POSTFIX.slice(0, length))?.recipients).toEqual(parseBounce(POSTFIX)?.recipients);
  });
});

describe('line ends', () => {
  it('do not change what is read', () => {
    fc.assert(
      fc.property(mail(), fc.constantFrom('\r\n', '\r'), (raw, end) => {
        const lines = raw.replaceAll('\r', '');
        expect(parseBounce(lines.replaceAll('\n', end))).toEqual(parseBounce(lines));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('splitMbox', () => {
  it('gives back the mails that were joined', () => {
    const body = fc
      .array(fc.constantFrom('words', 'From here', '>From there', '>>From 10:10', '', 'A: 1', 'ü'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((lines) => `Subject: x\n\n${lines.join('\n')}\n`);
    fc.assert(
      fc.property(fc.array(body, { maxLength: 6 }), (mails) => {
        const quoted = mails.map((one) => one.replace(/^(>*From )/gm, '>$1'));
        const mbox = quoted.map((one) => `From a@example.com Wed Nov 25 02:06:00 2026\n${one}\n`).join('');
        expect([...splitMbox(Buffer.from(mbox))].map((one) => Buffer.from(one).toString())).toEqual(mails);
      }),
      { numRuns: 300 },
    );
  });

  it('answers to any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const total = [...splitMbox(bytes)].reduce((sum, one) => sum + one.length, 0);
        expect(total).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 500 },
    );
  });
});
