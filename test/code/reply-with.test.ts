import { describe, expect, it } from 'vitest';
import { entryFor } from '../../src/catalogue/entry-for.ts';
import { replyWith } from '../../src/code/reply-with.ts';
import { parseReply } from '../../src/parse/smtp/parse-reply.ts';

const helpers = Object.entries(replyWith);
/** What the RFCs give each: a change here is a change of the contract. */
const CODES: Readonly<Record<keyof typeof replyWith, string>> = {
  ok: '250 2.0.0',
  senderOk: '250 2.1.0',
  recipientOk: '250 2.1.5',
  goodbye: '221 2.0.0',
  authenticated: '235 2.7.0',
  shuttingDown: '421 4.3.2',
  greylisted: '450 4.7.1',
  localError: '451 4.3.0',
  mailboxFull: '452 4.2.2',
  tooManyRecipients: '452 4.5.3',
  authenticationUnavailable: '454 4.7.0',
  syntaxError: '500 5.5.2',
  invalidArguments: '501 5.5.4',
  badSequence: '503 5.5.1',
  authenticationRequired: '530 5.7.0',
  authenticationFailed: '535 5.7.8',
  noSuchMailbox: '550 5.1.1',
  mailboxDisabled: '550 5.2.1',
  notAuthorized: '550 5.7.1',
  authenticationChecksFailed: '550 5.7.26',
  messageTooBig: '552 5.3.4',
  contentRejected: '554 5.6.0',
  nullMx: '556 5.1.10',
};

describe.each(helpers)('replyWith.%s', (name, write) => {
  const codes = CODES[name as keyof typeof replyWith];

  it(`says ${codes} and its usual words, and parseReply reads them without a flaw`, () => {
    const signal = parseReply(write());
    expect(`${String(signal?.reply)} ${String(signal?.code)}`).toBe(codes);
    expect(signal?.text).toMatch(/^[A-Z]/);
    expect(signal?.flaws).toStrictEqual([]);
  });

  it('says what the caller wants instead', () => {
    expect(write('In our own words')).toBe(`${codes} In our own words\r\n`);
  });

  it('says several lines, and parseReply reads them without a flaw', () => {
    const signal = parseReply(write(['First line', 'second line']));
    expect(signal).toMatchObject({ text: 'First line\nsecond line', flaws: [] });
    expect(`${String(signal?.reply)} ${String(signal?.code)}`).toBe(codes);
  });

  it('uses a registered code', () => {
    expect(entryFor(codes.slice(4))).toMatchObject({ known: true, status: 'registered' });
  });
});
