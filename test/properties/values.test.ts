import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose.ts';
import { fromError } from '../../src/parse/error/from-error.ts';
import { parseLogLine } from '../../src/parse/log/parse-log-line.ts';
import { parseReply } from '../../src/parse/smtp/parse-reply.ts';
import { code, reply, text } from './arbitraries.ts';
import { expectSignal } from './expect-signal.ts';

describe('for every value whatever', () => {
  // prettier-ignore
  const names = fc.constantFrom(
    'code', 'reply', 'text', 'action', 'command', 'transport', 'inner', 'flaws', 'response', 'responseCode', 'message', 'cause',
    'errors', 'rejected', 'rejectedErrors', 'originalCode', 'syscall', 'raw',
  );
  const field = fc.oneof(fc.anything(), text(), code(), reply());
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  });
  /** Anything, an object with the fields of an error or of a signal, and a signal of which some fields are wrong. */
  const value = () =>
    fc.oneof(
      anything,
      fc.dictionary(names, field, { maxKeys: 6 }),
      fc.record(
        { text: text(), code: field, reply: field, inner: anything, flaws: anything, action: field, command: field },
        { requiredKeys: ['text'] },
      ),
    );

  it('fromError answers with a signal or undefined', () => {
    fc.assert(
      fc.property(value(), (thrown) => {
        expectSignal(fromError(thrown));
      }),
      { numRuns: 1_000 },
    );
  });

  it('parseReply and parseLogLine answer undefined unless it is a text', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        if (typeof given === 'string') return;
        expect(parseReply(given as string)).toBeUndefined();
        expect(parseLogLine(given as string)).toBeUndefined();
      }),
    );
  });

  it('diagnose answers with plain data', () => {
    fc.assert(
      fc.property(value(), (given) => {
        const diagnosis = diagnose(given);
        expect(JSON.parse(JSON.stringify(diagnosis))).toStrictEqual(diagnosis);
      }),
      { numRuns: 1_000 },
    );
  });
});
