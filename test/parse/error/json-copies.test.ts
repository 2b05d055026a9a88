import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose.ts';
import { fromError } from '../../../src/parse/error/from-error.ts';

/** A queue stores a failed job as JSON, and JSON keeps an Error's own fields but not its message. */
const copy = (fields: object) =>
  JSON.parse(JSON.stringify(Object.assign(new Error('lost on the way'), fields))) as unknown;

describe('an error that came back from a queue as JSON says the same', () => {
  it.each([
    ['a time-out', { code: 'ETIMEDOUT', command: 'CONN' }, 'transient', 'network-error'],
    [
      'a refused connection',
      { code: 'ESOCKET', originalCode: 'ECONNREFUSED', command: 'CONN' },
      'transient',
      'network-error',
    ],
    [
      'a refused connection of Node',
      { code: 'ECONNREFUSED', errno: -111, syscall: 'connect', port: 25 },
      'transient',
      'network-error',
    ],
    ['a lookup', { code: 'EDNS', command: 'CONN' }, 'transient', 'network-error'],
    [
      'a log-in',
      { code: 'EAUTH', command: 'AUTH PLAIN', response: '535 5.7.8 No', responseCode: 535 },
      'permanent',
      'smtp-authentication',
    ],
    [
      'a refused recipient',
      { code: 'EENVELOPE', command: 'RCPT TO', response: '550 5.1.1 No' },
      'permanent',
      'recipient-unknown',
    ],
    ['an envelope without recipients', { code: 'EENVELOPE', command: 'API' }, 'permanent', 'protocol-error'],
  ])('%s', (_what, fields, permanence, category) => {
    const stored = copy(fields);
    expect(diagnose(stored).verdict).toMatchObject({ permanence, category });
  });

  it('also where nothing but the name of the failure and the recipient is left', () => {
    const { signal, verdict } = diagnose({ code: 'ETIMEDOUT', recipient: 'user@example.com' });
    expect(signal).toMatchObject({ transport: 'ETIMEDOUT', finalRecipient: 'user@example.com' });
    expect(verdict.permanence).toBe('transient');
  });
});

describe('the signal of an error survives JSON', () => {
  it.each([
    [{ code: 'ECONNREFUSED', address: '192.0.2.1' }],
    [{ response: '550 5.1.1 No', rejectedErrors: [{ response: '550 5.1.1 No', recipient: 'user@example.com' }] }],
  ])('%o', (error) => {
    const signal = fromError(error);
    expect(signal).toBeDefined();
    expect(JSON.parse(JSON.stringify(signal))).toStrictEqual(signal);
  });
});
