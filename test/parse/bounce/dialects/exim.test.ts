import { describe, expect, it } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';
import { EXIM } from '../mails.ts';

describe('a bounce of Exim', () => {
  it('names its recipients and what was said', () => {
    expect(parseBounce(EXIM)).toMatchObject({
      kind: 'bounce',
      source: 'heuristic',
      dialect: 'exim',
      recipients: [
        {
          finalRecipient: 'bob@example.com',
          originalRecipient: 'team@example.org',
          action: 'failed',
          reply: 550,
          code: '5.1.1',
          text: 'no such user\nhere',
          command: 'rcpt',
          remoteHost: 'mx.example.com',
          remoteAddress: '192.0.2.25',
        },
        { finalRecipient: 'dave@example.com', action: 'failed' },
      ],
      original: { messageId: '<2@example.org>', to: 'team@example.org' },
    });
  });

  it('a warning', () => {
    const mail = `From: Mail Delivery System <Mailer-Daemon@mail.example.org>
Subject: Warning: message 1abc delayed 24 hours

This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mail.example.org.

The address to which the message has not yet been delivered is:

  bob@example.com
    Delay reason: Connection timed out

No action is required on your part.
`;
    expect(parseBounce(mail)).toMatchObject({
      kind: 'delay-warning',
      recipients: [{ finalRecipient: 'bob@example.com', action: 'delayed', transport: 'ETIMEDOUT' }],
    });
  });

  it('with a text of the administrator, the header still names who failed', () => {
    const mail =
      'X-Failed-Recipients: bob@example.com, carol@example.com\nFrom: x@example.org\n\nSorry: 550 5.1.1 unknown\n';
    expect(parseBounce(mail)?.recipients).toMatchObject([
      { finalRecipient: 'bob@example.com', code: '5.1.1' },
      { finalRecipient: 'carol@example.com', code: '5.1.1' },
    ]);
  });
});
