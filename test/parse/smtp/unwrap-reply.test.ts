import { describe, expect, it } from 'vitest';
import { parseReply } from '../../../src/parse/smtp/parse-reply.ts';

describe('parseReply takes off what reports and transcripts put in front', () => {
  it.each([
    ['the type of a Diagnostic-Code', 'smtp; 550 5.1.1 No such user'],
    ['the type without a blank', 'smtp;550 5.1.1 No such user'],
    ['the type in capitals', 'SMTP; 550 5.1.1 No such user'],
    ['a private type', 'X-Postfix; 550 5.1.1 No such user'],
    ["the arrow of Sendmail's transcript", '<<< 550 5.1.1 No such user'],
    ['white space', ' \t550 5.1.1 No such user'],
    ['a line end', '\r\n550 5.1.1 No such user'],
  ])('%s', (_what, raw) => {
    expect(parseReply(raw)).toStrictEqual({ reply: 550, code: '5.1.1', text: 'No such user', raw, flaws: [] });
  });

  it('the arrow on each line', () => {
    const raw = '<<< 550-5.1.1 No such\r\n<<< 550 5.1.1 user';
    expect(parseReply(raw)).toStrictEqual({ reply: 550, code: '5.1.1', text: 'No such\nuser', raw, flaws: [] });
  });
});

describe("parseReply finds the reply in another program's sentence, and who spoke", () => {
  it("Postfix's", () => {
    const raw =
      'host mx.example.com[192.0.2.1] said: 550 5.1.1 <user@example.com>: Recipient address rejected: User unknown ' +
      '(in reply to RCPT TO command)';
    expect(parseReply(raw)).toStrictEqual({
      reply: 550,
      code: '5.1.1',
      text: '<user@example.com>: Recipient address rejected: User unknown',
      raw,
      command: 'rcpt',
      remoteHost: 'mx.example.com',
      remoteAddress: '192.0.2.1',
      flaws: ['wrapped-reply'],
    });
  });

  it("Postfix's about a refused greeting, of many lines that have become one", () => {
    const raw = 'host mx.example.com[2001:db8::1] refused to talk to me: 421-4.7.0 Too many 421 4.7.0 sessions';
    expect(parseReply(raw)).toMatchObject({
      reply: 421,
      code: '4.7.0',
      text: 'Too many\nsessions',
      remoteHost: 'mx.example.com',
      remoteAddress: '2001:db8::1',
      flaws: ['wrapped-reply', 'lost-newlines'],
    });
  });

  it("Exim's", () => {
    const raw =
      'SMTP error from remote mail server after RCPT TO:<user@example.com>: host mx.example.com [192.0.2.1]: 550 5.1.1 No such user';
    expect(parseReply(raw)).toStrictEqual({
      reply: 550,
      code: '5.1.1',
      text: 'No such user',
      raw,
      command: 'rcpt',
      remoteHost: 'mx.example.com',
      remoteAddress: '192.0.2.1',
      flaws: ['wrapped-reply'],
    });
  });

  it("nodemailer's", () => {
    const raw = "Can't send mail - all recipients were rejected: 550 5.1.1 No such user";
    expect(parseReply(raw)).toMatchObject({
      reply: 550,
      code: '5.1.1',
      text: 'No such user',
      flaws: ['wrapped-reply'],
    });
  });

  it.each(['The other side answered 550 5.1.1 No such user', 'Failure (550-5.1.1 No such user'])(
    'that of a program nobody knows, by the code behind the number: %s',
    (raw) => {
      expect(parseReply(raw)).toMatchObject({ reply: 550, code: '5.1.1', text: 'No such user' });
    },
  );

  it.each([
    ['RCPT TO command', 'rcpt'],
    ['MAIL FROM command', 'mail'],
    ['DATA command', 'data'],
    ['end of DATA command', 'end-of-data'],
    ['EHLO command', 'ehlo'],
    ['STARTTLS command', 'starttls'],
    ['AUTH command', 'auth'],
  ])('and the command: in reply to %s', (phrase, command) => {
    expect(parseReply(`550 5.7.1 No (in reply to ${phrase})`)).toMatchObject({ command, text: 'No', code: '5.7.1' });
  });

  it.each([
    'It took 550 milliseconds',
    'room 421 of 500',
    'delivered 250 messages',
    'port 587 closed',
    'error 404: page not found',
    'build 550 3.1.1 of the program',
    'route 550 5.1.1.10 is closed',
    'item 550/5.1.1',
    // A count behind a colon, and a success that nobody said.
    'mailbox quota exceeded: 250 MB',
    'User unknown (limit: 200 per day)',
    'Connection refused, tried: 221 times',
    'message too large (limit: 500 MB)',
  ])('but three digits in a sentence are a number: %s', (sentence) => {
    expect(parseReply(sentence)).toBeUndefined();
  });
});

describe('a reply inside a reply is told apart: the outer one decides', () => {
  it.each([
    ['an outer reply with a code', '554 5.4.7 Message expired, last error: 421 4.4.0 Try later', '5.4.7'],
    ['an outer reply without a code', '554 Message expired, last error: 421 4.4.0 Try later', undefined],
  ])('%s', (_what, raw, code) => {
    const signal = parseReply(raw);
    expect(signal).toMatchObject({ reply: 554, inner: { reply: 421, code: '4.4.0', text: 'Try later' }, flaws: [] });
    expect(signal?.code).toBe(code);
  });
});
