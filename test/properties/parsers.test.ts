import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose.ts';
import { fromError } from '../../src/parse/error/from-error.ts';
import { parseLogLine } from '../../src/parse/log/parse-line.ts';
import { parseReply } from '../../src/parse/smtp/parse-reply.ts';
import { text } from './arbitraries.ts';
import { expectSignal } from './expect-signal.ts';

describe('for every text', () => {
  it('parseReply answers with a signal or undefined, and raw is exactly the text', () => {
    fc.assert(
      fc.property(text(), (raw) => {
        const signal = parseReply(raw);
        expectSignal(signal);
        if (signal !== undefined) expect(signal.raw).toBe(raw);
      }),
      { numRuns: 1_000 },
    );
  });

  it('parseLogLine answers with a signal or undefined, and raw is exactly the text', () => {
    const field = fc.constantFrom('to=<', 'from=<', 'orig_to=<');
    const status = fc.constantFrom('sent', 'deferred', 'bounced', 'expired', 'constructor', 'x');
    const line = fc
      .tuple(field, text(), status, text())
      .map(([to, address, result, said]) => `3F1A: ${to}${address}>, dsn=5.1.1, status=${result} (${said})`);
    fc.assert(
      fc.property(fc.oneof(text(), line), (raw) => {
        const signal = parseLogLine(raw);
        expectSignal(signal);
        if (signal !== undefined) expect(signal.raw).toBe(raw);
      }),
      { numRuns: 1_000 },
    );
  });

  it('diagnose answers with a signal, and raw is exactly the text', () => {
    fc.assert(
      fc.property(text(), (raw) => {
        const { signal } = diagnose(raw);
        expectSignal(signal);
        expect(signal.raw ?? '').toBe(raw);
      }),
      { numRuns: 1_000 },
    );
  });

  it('an error that carries it as response or message is read without a throw', () => {
    fc.assert(
      fc.property(text(), text(), (response, message) => {
        expectSignal(fromError({ response, message }));
        expectSignal(fromError({ code: 'ESOCKET', message }));
      }),
    );
  });
});
