import { describe, expect, it } from 'vitest';
import { fromError } from '../../../src/parse/error/from-error.ts';

/** An error as nodemailer 6 to 10 throws it: an Error with fields of its own. */
const thrown = (message: string, fields: object) => Object.assign(new Error(message), fields);

describe('fromError reads what a server answered', () => {
  it('a refused recipient', () => {
    const response = '550 5.1.1 No such user';
    const error = thrown(`Can't send mail - all recipients were rejected: ${response}`, {
      code: 'EENVELOPE',
      response,
      responseCode: 550,
      command: 'RCPT TO',
      rejected: ['user@example.com'],
    });
    expect(fromError(error)).toStrictEqual({
      reply: 550,
      code: '5.1.1',
      text: 'No such user',
      raw: response,
      command: 'rcpt',
      finalRecipient: 'user@example.com',
      flaws: [],
    });
  });

  it('a reply of many lines, without a code of its own for the failure below', () => {
    const error = thrown('Data command failed', {
      code: 'EENVELOPE',
      response: '451-4.7.1 Come back\r\n451 4.7.1 later',
      responseCode: 451,
      command: 'DATA',
    });
    const signal = fromError(error);
    expect(signal).toMatchObject({ reply: 451, code: '4.7.1', text: 'Come back\nlater', command: 'data' });
    expect(signal).not.toHaveProperty('transport');
  });

  it.each([
    ['EENVELOPE', 'MAIL FROM', 'mail'],
    ['EENVELOPE', 'RCPT TO', 'rcpt'],
    ['EENVELOPE', 'DATA', 'data'],
    ['EMESSAGE', 'DATA', 'end-of-data'],
    ['EAUTH', 'AUTH PLAIN', 'auth'],
    ['EAUTH', 'AUTH XOAUTH2', 'auth'],
    ['ETLS', 'STARTTLS', 'starttls'],
    ['ECONNECTION', 'EHLO', 'ehlo'],
    ['EPROTOCOL', 'LHLO', 'ehlo'],
    ['EPROTOCOL', 'CONN', 'connect'],
  ])('%s in answer to %s: the command is %s', (code, command, expected) => {
    expect(fromError({ code, command, response: '421 4.3.2 Closing', responseCode: 421 })).toMatchObject({
      command: expected,
    });
  });

  it.each(['API', 'RSET', ''])('a command that answers nothing is left out: %j', (command) => {
    expect(fromError({ code: 'EENVELOPE', command, response: '550 No' })).not.toHaveProperty('command');
  });

  it('the number alone, where the words are missing', () => {
    const signal = fromError(thrown('Message failed', { code: 'EMESSAGE', responseCode: 554, command: 'DATA' }));
    expect(signal).toMatchObject({ reply: 554, text: 'Message failed', command: 'end-of-data', flaws: [] });
  });

  it('the number, where the words hold a code and no number', () => {
    expect(fromError({ responseCode: 550, response: '5.1.1 No such user' })).toMatchObject({
      reply: 550,
      code: '5.1.1',
    });
  });

  it('a number outside the grammar is kept and flagged, with words or without', () => {
    expect(fromError({ responseCode: 571, response: '571 No' })).toMatchObject({
      reply: 571,
      flaws: ['nonstandard-reply'],
    });
    expect(fromError({ responseCode: 571 })).toMatchObject({ reply: 571, flaws: ['nonstandard-reply'] });
  });

  it.each([605, 199, 0, -1, 550.5, '550', null])('a number that is no reply says nothing: %s', (responseCode) => {
    expect(fromError({ responseCode })).toBeUndefined();
  });
});

describe('fromError reads several recipients', () => {
  const refused = (recipient: string, response: string) =>
    thrown('Recipient command failed', { code: 'EENVELOPE', command: 'RCPT TO', recipient, response });
  const FULL = refused('full@example.com', '452 4.2.2 Over quota');
  const GONE = refused('gone@example.com', '550 5.1.1 No such user');

  it('one of info.rejectedErrors, which names its recipient', () => {
    expect(fromError(FULL)).toMatchObject({ reply: 452, code: '4.2.2', finalRecipient: 'full@example.com', flaws: [] });
  });

  it('all of them behind the wrapper, in their order; the wrapper says that it speaks for several', () => {
    const error = thrown('all recipients were rejected', {
      code: 'EENVELOPE',
      response: '550 5.1.1 No such user',
      rejected: ['full@example.com', 'gone@example.com'],
      rejectedErrors: [FULL, GONE],
    });
    const signal = fromError(error);
    expect(signal?.flaws).toStrictEqual(['several-recipients']);
    expect(signal).not.toHaveProperty('finalRecipient');
    expect(signal?.rejected).toMatchObject([
      { reply: 452, finalRecipient: 'full@example.com' },
      { reply: 550, finalRecipient: 'gone@example.com' },
    ]);
  });

  it('only one of them is not several', () => {
    const error = thrown('all recipients were rejected', {
      response: '550 5.1.1 No such user',
      rejectedErrors: [GONE],
    });
    expect(fromError(error)).toMatchObject({ flaws: [], rejected: [{ finalRecipient: 'gone@example.com' }] });
  });

  it('what is no error among them is left out', () => {
    const error = { response: '550 No', rejectedErrors: [null, 'x', {}, GONE] };
    expect(fromError(error)?.rejected).toMatchObject([{ finalRecipient: 'gone@example.com' }]);
  });
});
