import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose.ts';
import { fromError } from '../../src/parse/error/from-error.ts';
import { parseLogLine } from '../../src/parse/log/parse-log-line.ts';
import { parseReply } from '../../src/parse/smtp/parse-reply.ts';
import { text } from './arbitraries.ts';
import { expectSignal } from './expect-signal.ts';

/** How a line of each server begins, where a stranger's words follow. */
const HEADS = [
  '2026-11-25 09:00:10 16ZCW1-0005MB-00 ** ',
  '2026-11-25 09:00:10 16ZCW1-0005MB-00 => a@example.org R=a T=b ',
  '2026-11-25 09:00:10 H=(',
  'Nov 25 09:00:10 mail sendmail[1]: 6AP2xAUI027893: to=',
  'Nov 25 09:00:10 mail sendmail[1]: 6AP2xAUI027893: ruleset=check_rcpt, ',
  'Nov 25 09:00:10 mail smtpd[1]: 428cd88181338dd0 mta delivery ',
  'Nov 25 09:00:10 mail smtpd[1]: relay: PermFail for 428cd88181338dd0: ',
  '@4000000067442a1f0bebc200 delivery 5: failure: ',
  '[NOTICE] [8C2B] [outbound] recipient <',
  '[NOTICE] [8C2B] [outbound] delivered file=',
  '{"type":"Bounce","response":',
  'courieresmtp: id=000000000023D2D6.0000,from=<a@example.com>,addr=<',
  'dma[23c890]: remote delivery to ',
];
const ENDS = [
  '',
  '>: 550 5.1.1 ',
  '> rejected: ',
  ', dsn=5.1.1, stat=',
  '>, reject=550 ',
  'result="PermFail" stat="',
  '}',
];

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
    const anyServer = fc
      .tuple(fc.constantFrom(...HEADS), text(), fc.constantFrom(...ENDS), text())
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(text(), line, anyServer), (raw) => {
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
