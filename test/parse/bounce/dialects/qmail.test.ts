import { describe, expect, it } from 'vitest';
import { parseBounce } from '../../../../src/parse/bounce/parse-bounce.ts';
import { QMAIL } from '../mails.ts';

describe('a bounce of qmail', () => {
  it('names its recipients and what was said', () => {
    expect(parseBounce(QMAIL)).toMatchObject({
      kind: 'bounce',
      source: 'heuristic',
      dialect: 'qmail',
      recipients: [
        {
          finalRecipient: 'bob@example.com',
          action: 'failed',
          reply: 550,
          code: '5.2.1',
          text: 'The account is not in use',
          command: 'rcpt',
          remoteAddress: '192.0.2.25',
        },
        { finalRecipient: 'carol@example.net', action: 'failed', code: '5.1.2' },
      ],
      original: { messageId: '<1@example.org>', subject: 'lunch', from: 'ann@example.org' },
    });
  });

  it.each([
    [
      'Connected to 192.0.2.25 but sender was rejected.\nRemote host said: 553 no',
      { command: 'mail', remoteAddress: '192.0.2.25', reply: 553 },
    ],
    ['Connected to 192.0.2.25 but greeting failed.\nRemote host said: 554 no', { command: 'connect', reply: 554 }],
    ['192.0.2.25 failed after I sent the message.\nRemote host said: 554 spam', { command: 'end-of-data', reply: 554 }],
    ['192.0.2.25 failed on DATA command.\nRemote host said: 451 later', { command: 'data', reply: 451 }],
    ["Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)", { code: '4.4.1' }],
    ['Sorry, no mailbox here by that name. (#5.1.1)', { code: '5.1.1' }],
  ])('%j', (words, expected) => {
    const mail = QMAIL.replace(/192\.0\.2\.25 does[\s\S]*?\nGiving up.*/, words);
    expect(parseBounce(mail)?.recipients[0]).toMatchObject({ finalRecipient: 'bob@example.com', ...expected });
  });

  it('is no bounce when its words are quoted in the middle of a mail', () => {
    const words = QMAIL.slice(QMAIL.indexOf('Hi. This'));
    expect(parseBounce(`From: ann@example.org\nSubject: help\n\nI got this:\n\n${words}`)).toBeUndefined();
  });
});
