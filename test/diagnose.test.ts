import { describe, expect, it } from 'vitest';
import { diagnose } from '../src/diagnose.ts';

describe('diagnose reads, looks up and judges in one call', () => {
  it('a reply', () => {
    const { signal, verdict, entry } = diagnose('550 5.1.1 No such user');
    expect(signal).toMatchObject({ reply: 550, code: '5.1.1', text: 'No such user' });
    expect(verdict).toMatchObject({
      permanence: 'permanent',
      category: 'recipient-unknown',
      action: 'suppress-recipient',
    });
    expect(entry).toMatchObject({ key: 'X.1.1', known: true });
  });

  it('550 4.2.2: permanent by the reply, a full mailbox by the code, for a person to look at, and it says what is odd', () => {
    const { signal, verdict } = diagnose('550 4.2.2 The mailbox is over quota');
    expect(signal.flaws).toStrictEqual(['class-mismatch']);
    expect(verdict).toMatchObject({ permanence: 'permanent', category: 'mailbox-full', action: 'review' });
  });

  it('421 5.1.1 suppresses nobody', () => {
    expect(diagnose('421 5.1.1 No such user').verdict).toMatchObject({ permanence: 'transient', action: 'retry' });
  });

  it('a code without a reply', () => {
    expect(diagnose('5.7.23').verdict).toMatchObject({ permanence: 'permanent', category: 'email-authentication' });
  });

  it('a code that is not registered: its class counts, and it says so', () => {
    const { signal, verdict, entry } = diagnose('550 5.1.99 No');
    expect(signal.flaws).toStrictEqual(['unregistered']);
    expect(entry).toMatchObject({ key: 'X.1.0', known: false });
    expect(verdict.permanence).toBe('permanent');
  });

  it('a Diagnostic-Code of type smtp', () => {
    expect(diagnose('smtp; 550 5.1.1 No such user').verdict.action).toBe('suppress-recipient');
  });

  it('a Diagnostic-Code of type dns', () => {
    const { signal, verdict } = diagnose('dns; Host not found');
    expect(signal).toMatchObject({ transport: 'ENOTFOUND', text: 'Host not found', raw: 'dns; Host not found' });
    expect(verdict).toMatchObject({ permanence: 'permanent', category: 'domain-unknown', rule: 'domain/missing' });
  });

  it('words that name a time-out', () => {
    expect(diagnose('Connection timed out').verdict).toMatchObject({
      permanence: 'transient',
      category: 'network-error',
    });
  });

  it('a log line, with all that the line tells', () => {
    const raw =
      'Nov 23 23:00:01 mail postfix/smtp[4711]: 3F1A2B4C: to=<user@example.com>, relay=mx.example.com[192.0.2.1]:25, delay=1, ' +
      'delays=0/0/1/0, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 No such user (in reply to RCPT TO command))';
    const { signal, verdict } = diagnose(raw);
    expect(signal).toMatchObject({
      program: 'postfix/smtp',
      queueId: '3F1A2B4C',
      finalRecipient: 'user@example.com',
      raw,
    });
    expect(verdict.action).toBe('suppress-recipient');
  });

  it('a reply that quotes a log line is a reply', () => {
    const { signal } = diagnose(
      '554 5.4.0 3F1A2B4C: to=<user@example.com>, relay=none, dsn=4.4.1, status=deferred (x)',
    );
    expect(signal).toMatchObject({ reply: 554, code: '5.4.0' });
    expect(signal).not.toHaveProperty('action');
  });

  it('an error of nodemailer', () => {
    const error = Object.assign(new Error('x'), {
      code: 'EENVELOPE',
      response: '452 4.2.2 Over quota',
      responseCode: 452,
    });
    expect(diagnose(error).verdict).toMatchObject({
      permanence: 'transient',
      category: 'mailbox-full',
      action: 'retry',
    });
  });

  it.each([
    ['ECONNREFUSED', 'transient', 'network-error', 'network'],
    ['EAUTH', 'permanent', 'smtp-authentication', 'sender'],
  ])('an error %s: %s, %s, scope %s', (code, permanence, category, scope) => {
    expect(diagnose(Object.assign(new Error('x'), { code })).verdict).toMatchObject({ permanence, category, scope });
  });
});

describe('diagnose says unknown for what cannot be read', () => {
  it.each([
    [''],
    [' '],
    ['\r\n'],
    ['Hello'],
    [undefined],
    [null],
    [550],
    [true],
    [Symbol('x')],
    [5n],
    [{}],
    [[]],
    [() => 1],
    [new Date(0)],
  ])('%s', (value) => {
    const { verdict, entry } = diagnose(value);
    expect(verdict).toMatchObject({ permanence: 'unknown', category: 'unknown', action: 'review', basis: 'none' });
    expect(entry).toBeUndefined();
  });

  it('and keeps the words', () => {
    expect(diagnose(' Hello \r\n').signal).toStrictEqual({ text: 'Hello', raw: ' Hello \r\n', flaws: [] });
  });

  it('and a megabyte of words, which it says to have cut', () => {
    const raw = 'x'.repeat(1_048_576);
    expect(diagnose(raw).signal).toMatchObject({ raw, flaws: ['truncated'] });
  });

  it('and a row of a database, whose empty columns are null', () => {
    const row = { code: null, reply: 550, response: null, text: 'No such user' };
    expect(diagnose(row).verdict.action).toBe('suppress-recipient');
  });
});
