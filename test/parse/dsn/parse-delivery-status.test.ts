import { describe, expect, it } from 'vitest';
import { parseDeliveryStatus } from '../../../src/parse/dsn/parse-delivery-status.ts';
import type { RecipientReport } from '../../../src/parse/dsn/delivery-status.ts';

const MAIL = 'Reporting-MTA: dns; mail.example.net\n\n';
const only = (fields: string): RecipientReport => parseDeliveryStatus(MAIL + fields)!.recipients[0]!;
const failed = (fields: string) =>
  only(`Final-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.0.0\n${fields}`);

describe('parseDeliveryStatus', () => {
  it('reads all fields of RFC 3464', () => {
    expect(
      parseDeliveryStatus(`Original-Envelope-Id: QQ314159
Reporting-MTA: dns; mail.example.net
DSN-Gateway: dns; gateway.example.net
Received-From-MTA: dns; client.example.org
Arrival-Date: Wed, 25 Nov 2026 02:05:58 +0000
X-Queue: 4F2A91

Original-Recipient: rfc822; person@example.com
Final-Recipient: rfc822; user@example.com
Action: Failed
Status: 5.1.1 (no such user)
Remote-MTA: dns; mx.example.com (192.0.2.25)
Diagnostic-Code: smtp; 550 5.1.1 no such user (in reply to RCPT TO command)
Last-Attempt-Date: Wed, 25 Nov 2026 02:06:00 +0000
Final-Log-ID: log7
Will-Retry-Until: Wed, 25 Nov 2026 02:07:00 +0000
Localized-Diagnostic: de; Postfach unbekannt
X-Foo: bar
`),
    ).toStrictEqual({
      envelopeId: 'QQ314159',
      reportingMta: 'mail.example.net',
      dsnGateway: 'gateway.example.net',
      receivedFromMta: 'client.example.org',
      arrivalDate: Date.UTC(2026, 10, 25, 2, 5, 58),
      arrivalDateText: 'Wed, 25 Nov 2026 02:05:58 +0000',
      extensions: { 'X-Queue': '4F2A91' },
      flaws: [],
      recipients: [
        {
          code: '5.1.1',
          reply: 550,
          text: 'no such user',
          raw: 'smtp; 550 5.1.1 no such user (in reply to RCPT TO command)',
          command: 'rcpt',
          action: 'failed',
          finalRecipient: 'user@example.com',
          originalRecipient: 'person@example.com',
          remoteMta: 'mx.example.com (192.0.2.25)',
          remoteHost: 'mx.example.com',
          remoteAddress: '192.0.2.25',
          diagnosticType: 'smtp',
          lastAttempt: Date.UTC(2026, 10, 25, 2, 6),
          lastAttemptText: 'Wed, 25 Nov 2026 02:06:00 +0000',
          willRetryUntil: Date.UTC(2026, 10, 25, 2, 7),
          willRetryUntilText: 'Wed, 25 Nov 2026 02:07:00 +0000',
          finalLogId: 'log7',
          localizedText: 'Postfach unbekannt',
          extensions: { 'X-Foo': 'bar' },
          flaws: [],
        },
      ],
    });
  });

  it.each(['\n', '\r\n', '\r'])('reads lines that end in %j, and bytes', (end) => {
    const text = `${MAIL}Final-Recipient: rfc822; a@example.com\nAction: delayed\nStatus: 4.4.1\n`;
    const status = parseDeliveryStatus(text.replaceAll('\n', end));
    expect(status).toEqual(parseDeliveryStatus(text));
    expect(parseDeliveryStatus(Buffer.from(text.replaceAll('\n', end)))).toEqual(status);
    expect(status?.recipients[0]).toMatchObject({ action: 'delayed', code: '4.4.1' });
  });

  it.each(['', 'Just words.', '\n\n\n', 'X-Foo: bar', '--b\n--b\n'])('is undefined for %j', (text) => {
    expect(parseDeliveryStatus(text)).toBeUndefined();
  });

  it.each([undefined, null, 7, {}])('is undefined for %o', (value) => {
    expect(parseDeliveryStatus(value as never)).toBeUndefined();
  });
});

describe('a recipient', () => {
  it.each([
    ['rfc822; a@example.com', 'a@example.com'],
    ['RFC822;<a@example.com>', 'a@example.com'],
    ['a@example.com', 'a@example.com'],
    ['rfc822; a@example.com (a comment)', 'a@example.com'],
    ['rfc822; @relay.example:a@example.com', 'a@example.com'],
    ['rfc822; "a b"@example.com', '"a b"@example.com'],
    ['rfc822; a+40example.com', 'a@example.com'],
    ['rfc822; a+AB@example.com', 'a+AB@example.com'],
    ['utf-8; \\x{5927}@example.com', '大@example.com'],
    ['utf-8; Ã¼@example.com', 'ü@example.com'],
    ['utf-8; \\x{110000}@example.com', '\\x{110000}@example.com'],
    ['rfc822;/var/mail/a', '/var/mail/a'],
  ])('%s is %s', (field, address) => expect(only(`Final-Recipient: ${field}`).finalRecipient).toBe(address));

  it('names what is missing', () => {
    expect(only('Remote-MTA: dns; mx.example.com').flaws).toEqual([
      'missing-final-recipient',
      'missing-action',
      'missing-status',
    ]);
  });

  it('keeps an action that is none of the five', () => {
    const recipient = only('Final-Recipient: rfc822; a@example.com\nAction: deliverable\nStatus: 2.1.5');
    expect(recipient).toMatchObject({
      code: '2.1.5',
      extensions: { action: 'deliverable' },
      flaws: ['nonstandard-action'],
    });
    expect(recipient.action).toBeUndefined();
  });

  it('reads an action with a comment', () => expect(only('Action: failed (expired)').action).toBe('failed'));

  it('keeps dates that are none', () => {
    const recipient = failed('Last-Attempt-Date: soon');
    expect(recipient).toMatchObject({ lastAttemptText: 'soon', flaws: ['unreadable-date'] });
    expect(recipient.lastAttempt).toBeUndefined();
  });

  it('keeps fields of any name as fields of its own', () => {
    const { extensions } = failed('__proto__: x\nconstructor: y\nX-A: 1\nX-A: 2');
    expect(Object.entries(extensions)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
      ['X-A', '1\n2'],
    ]);
  });
});

describe('the code', () => {
  const code = (status: string, diagnostic: string) => {
    const recipient = only(`Status: ${status}\nDiagnostic-Code: ${diagnostic}`);
    return [recipient.code, recipient.reply];
  };

  it.each([
    ['5.1.1', 'smtp; 550 5.1.1 no', '5.1.1', 550],
    ['5.2.2', 'smtp; 550 no', '5.2.2', 550],
    ['5.05.01', 'smtp; 550 no', '5.5.1', 550],
    // The status is what the reporting MTA acted on
    ['4.4.7', 'smtp; 450 4.7.1 try later', '4.7.1', 450],
    ['4.4.7', 'smtp; 550 5.1.1 no', '4.4.7', 550],
    // unless it leaves open what the reply names
    ['5.0.0', 'smtp; 550 5.7.1 blocked', '5.7.1', 550],
    ['5.7.0', 'smtp; 550 5.7.26 no DMARC', '5.7.26', 550],
    ['5.1.0', 'smtp; 550 5.7.1 blocked', '5.7.1', 550],
    ['5.1.0', 'smtp; 550 5.7.0 blocked', '5.1.0', 550],
    ['5.0.0', 'smtp; 554 host mx.example.com said: 550 5.2.1 closed', '5.2.1', 554],
    ['5.1.1', 'smtp; 550 5.7.1 blocked', '5.7.1', 550],
    ['4.0.0', 'smtp; 550 5.7.1 blocked', '4.0.0', 550],
  ])('%s beside %s is %s', (status, diagnostic, expected, reply) => {
    expect(code(status, diagnostic)).toEqual([expected, reply]);
  });

  it('is never made up', () => {
    expect(only('Action: failed\nDiagnostic-Code: smtp; 550 no').code).toBeUndefined();
    expect(only('Action: failed\nStatus: failed').code).toBeUndefined();
    expect(only('Action: failed\nDiagnostic-Code: smtp; 550 5.1.1 no').code).toBe('5.1.1');
  });

  it('a status that is none is kept', () => {
    expect(only('Status: 6.1.1')).toMatchObject({ extensions: { status: '6.1.1' } });
    expect(only('Status: 6.1.1').flaws).toContain('unreadable-status');
  });

  it('codes that differ are named', () => {
    expect(only('Status: 4.4.7\nDiagnostic-Code: smtp; 450 4.7.1 later').flaws).toContain('mixed-codes');
    expect(only('Status: 4.4.7\nDiagnostic-Code: smtp; 550 5.7.1 no').flaws).toContain('class-mismatch');
    expect(only('Status: 5.7.1\nDiagnostic-Code: smtp; 550 4.7.1 no').flaws).not.toContain('class-mismatch');
  });
});

describe('a Diagnostic-Code', () => {
  it.each([
    ['folded where there was no room', 'smtp; 550 5.1.1 no\n    such user', 'no such user'],
    ['folded as the server wrote it', 'smtp; 550-5.1.1 no\n 550 5.1.1 such user', 'no\nsuch user'],
    [
      'folded in the middle of the lines of a server',
      'smtp; 550-5.1.1 no\n such 550-5.1.1 user\n 550 5.1.1 here',
      'no such\nuser\nhere',
    ],
    ['of a program', 'X-Unix; 69', '69'],
    ['of words', 'X-Postfix; unknown user: "a"', 'unknown user: "a"'],
    [
      'of Cisco AsyncOS',
      "smtp; 5.1.0 - Unknown address error 550-'5.7.1 Access denied' (delivery attempts: 0)",
      'Access denied',
    ],
    ['without a type', '550 5.1.1 no', 'no'],
  ])('%s', (_, field, text) => expect(failed(`Diagnostic-Code: ${field}`).text).toBe(text));

  it('keeps what came in', () => {
    expect(failed('Diagnostic-Code: smtp; 550 5.1.1 no\n    such user').raw).toBe('smtp; 550 5.1.1 no\n    such user');
  });

  it('names the failure below SMTP', () => {
    expect(
      failed('Diagnostic-Code: X-Postfix; connect to mx.example.com[192.0.2.25]:25: Connection timed out'),
    ).toMatchObject({
      transport: 'ETIMEDOUT',
      diagnosticType: 'x-postfix',
    });
  });

  it('has the inner reply', () => {
    const { inner } = failed('Diagnostic-Code: smtp; 554 5.4.7 expired, last error: 421 4.4.0 try later');
    expect(inner).toMatchObject({ reply: 421, code: '4.4.0' });
  });

  it('may be missing; then the comment of the status speaks', () => {
    expect(only('Status: 5.2.2 (mailbox full)').text).toBe('mailbox full');
  });
});

describe('groups', () => {
  const recipients = (text: string) => parseDeliveryStatus(text)!;
  const addresses = (text: string) => recipients(text).recipients.map(({ finalRecipient }) => finalRecipient);
  const A = 'Final-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.1.1\n';
  const B = 'Final-Recipient: rfc822; b@example.com\nAction: failed\nStatus: 5.1.1\n';

  it('one for each recipient', () =>
    expect(addresses(`${MAIL}${A}\n${B}`)).toEqual(['a@example.com', 'b@example.com']));
  it('with many blank lines', () => expect(addresses(`\n\n${MAIL}\n\n${A}\n \n\n${B}`)).toHaveLength(2));

  it('without blank lines between', () => {
    const status = recipients(`Reporting-MTA: dns; mail.example.net\n${A}${B}`);
    expect(status.recipients.map(({ finalRecipient }) => finalRecipient)).toEqual(['a@example.com', 'b@example.com']);
    expect(status).toMatchObject({ reportingMta: 'mail.example.net', flaws: ['misplaced-field'] });
  });

  it('with a blank line too many', () => {
    const status = recipients(`${MAIL}Final-Recipient: rfc822; a@example.com\n\nAction: failed\nStatus: 5.1.1\n`);
    expect(status.recipients).toHaveLength(1);
    expect(status.recipients[0]).toMatchObject({ finalRecipient: 'a@example.com', code: '5.1.1' });
    expect(status.flaws).toEqual(['misplaced-field']);
  });

  it('without those of the mail', () => {
    expect(recipients(A)).toMatchObject({
      recipients: [{ finalRecipient: 'a@example.com' }],
      flaws: ['missing-reporting-mta'],
    });
  });

  it('behind a line that is no field', () => expect(addresses(`${MAIL}what is this\n${A}`)).toEqual(['a@example.com']));
  it('behind the header of the part', () => {
    expect(addresses(`Content-Type: message/delivery-status\n\n${MAIL}${A}`)).toEqual(['a@example.com']);
  });
});

describe('limits', () => {
  const group = 'Final-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.1.1\n';

  it('of recipients', () => {
    const status = parseDeliveryStatus(MAIL + `${group}\n`.repeat(1_000), { maxRecipients: 10 })!;
    expect(status.recipients).toHaveLength(10);
    expect(status.flaws).toEqual(['truncated']);
  });

  it('of a million recipients without blank lines', () => {
    const status = parseDeliveryStatus(MAIL + 'Final-Recipient: rfc822; a@example.com\n'.repeat(1_000_000))!;
    expect(status.recipients.length).toBeLessThanOrEqual(10_000);
    expect(status.flaws).toContain('truncated');
  });

  it('of other fields', () => {
    const status = parseDeliveryStatus(MAIL + 'X-Foo: bar\n\n'.repeat(100_000))!;
    expect(status.extensions['X-Foo']!.length).toBeLessThan(10_000);
    expect(status.flaws).toEqual(['truncated']);
  });

  it('of one field', () => {
    const status = parseDeliveryStatus(`${MAIL}${group}Diagnostic-Code: smtp; 550 ${'x'.repeat(10_000_000)}\n`)!;
    expect(status.recipients[0]).toMatchObject({ reply: 550, code: '5.1.1' });
    expect(status.flaws).toContain('truncated');
  });

  it.each([
    [{ maxDepth: 0 }, RangeError, 'maxDepth'],
    [{ maxParts: 1.5 }, RangeError, 'maxParts'],
    [{ maxRecipients: NaN }, RangeError, 'maxRecipients'],
    [{ maxHeader: '5' }, TypeError, 'maxHeader'],
    [{ maxFoo: 5 }, RangeError, 'maxFoo'],
    [null, TypeError, 'options'],
    ['5', TypeError, 'options'],
  ])('%o is refused', (options, error, name) => {
    const call = () => parseDeliveryStatus('', options as never);
    expect(call).toThrow(error);
    expect(call).toThrow(name);
  });

  it('an option that is undefined is left out', () => {
    expect(parseDeliveryStatus(MAIL + group, { maxRecipients: undefined } as never)?.recipients).toHaveLength(1);
  });
});
