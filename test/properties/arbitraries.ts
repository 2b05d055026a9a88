/** What the properties are asked about: texts that mean harm, and signals of every kind. */
import fc from 'fast-check';
import { entries } from '../../src/catalogue/entries.ts';
import { TRANSPORT_CODES } from '../../src/code/transport-code.ts';
import type { EnhancedCode, StatusClass } from '../../src/code/enhanced-code.ts';
import type { Signal } from '../../src/signal.ts';

/** Pieces of which replies, reports and log lines are made, and of which near misses are made as well. */
// prettier-ignore
const PIECES = [
  '550', '250', '421', '452', '571', '5.1.1', '4.2.2', '2.0.0', '5.01.1', '5.1.1.10', '5.7.509', '.', '-', ' ', '\t', '\r', '\n',
  '\r\n', '#', '(', ')', '[', ']', '<', '>', ':', ';', ',', '"', '=', '0', '1', '5', '999', 'smtp;', 'dns; ', '<<< ', ' said: 550',
  'host mx.example.com[192.0.2.1] said: ', ' (in reply to RCPT TO command)', 'to=<', 'from=<', 'dsn=', 'relay=none', 'status=',
  'bounced', 'deferred', 'sent', 'constructor', '__proto__', 'postfix/smtp[1]: ', '3F1A: ', 'NOQUEUE: reject: RCPT from x[192.0.2.1]: ',
  'connect to mx.example.com[192.0.2.1]:25: ', 'Connection timed out', '2026-11-23T23:00:01Z ', 'Exim ', 'x', 'É', '🙂', '\ud83d', '\0',
];

/** Any text: every code unit, lone halves of characters included, or a chain of pieces. */
export const text = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
        .map((units) => String.fromCharCode(...units)),
    },
  );

export const statusClass = (): fc.Arbitrary<StatusClass> => fc.constantFrom(2, 4, 5);

/** A valid code, registered or not. */
export const code = (): fc.Arbitrary<EnhancedCode> =>
  fc.oneof(
    fc
      .tuple(statusClass(), fc.nat(999), fc.nat(999))
      .map(([digit, subject, detail]): EnhancedCode => `${digit}.${subject}.${detail}`),
    fc
      .tuple(statusClass(), fc.constantFrom(...Object.keys(entries)))
      .map(([digit, key]) => key.replace('X', String(digit)) as EnhancedCode),
  );

/** A reply that SMTP can have. */
export const reply = (): fc.Arbitrary<number> =>
  fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.nat(5), fc.nat(9))
    .map(([first, second, third]) => first * 100 + second * 10 + third);

const LETTERS = 'ABCZabcyz<>@:;,()#\'"!?=/_-';

/** One line of words that a server may say, and that hold no number which could be taken for a code. */
export const words = (): fc.Arbitrary<string> =>
  fc
    .array(fc.string({ unit: fc.constantFrom(...Array.from(LETTERS)), minLength: 1, maxLength: 14 }), {
      minLength: 1,
      maxLength: 9,
    })
    .map((list) => list.join(' '));

/** A well-formed signal with any of its fields. */
export const signal = (): fc.Arbitrary<Partial<Signal>> =>
  fc.record(
    {
      code: code(),
      reply: reply(),
      text: text(),
      action: fc.constantFrom('failed', 'delayed', 'delivered', 'relayed', 'expanded'),
      transport: fc.constantFrom(...TRANSPORT_CODES, 'ESOMETHING'),
      command: fc.constantFrom('connect', 'ehlo', 'starttls', 'auth', 'mail', 'rcpt', 'data', 'end-of-data'),
      flaws: fc.subarray(['class-mismatch', 'mixed-codes', 'truncated', 'missing-reply']),
    },
    { requiredKeys: [] },
  );
