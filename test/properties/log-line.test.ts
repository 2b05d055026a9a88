import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../src/parse/log/parse-log-line.ts';
import { code, text } from './arbitraries.ts';

/** A quoted local part may hold anything that RFC 5321 section 4.1.2 lets stand between quotes. */
const address = () => text().map((local) => `"${local.replace(/[^\x20-\x7e]|["\\]/g, '')}"@example.com`);

describe('for every recipient that a stranger may invent', () => {
  it('a delivery is what Postfix says, not what the address says', () => {
    fc.assert(
      fc.property(
        address(),
        code().map((any) => any.replace(/^./, '2')),
        (to, dsn) => {
          const raw =
            `Nov 23 23:00:01 mail postfix/smtp[1]: 3F1A2B4C: to=<${to}>, relay=mx.example.com[192.0.2.1]:25, delay=1, ` +
            `delays=0/0/1/0, dsn=${dsn}, status=sent (250 Ok)`;
          expect(parseLogLine(raw)).toStrictEqual({
            program: 'postfix/smtp',
            queueId: '3F1A2B4C',
            relay: 'mx.example.com[192.0.2.1]:25',
            remoteHost: 'mx.example.com',
            remoteAddress: '192.0.2.1',
            delay: 1000,
            reply: 250,
            code: dsn,
            text: 'Ok',
            action: 'delivered',
            finalRecipient: to,
            raw,
            flaws: [],
          });
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('a refusal is what Postfix says, not what the sender says', () => {
    fc.assert(
      fc.property(address(), (from) => {
        const raw =
          `Nov 23 23:00:01 mail postfix/smtpd[1]: NOQUEUE: reject: RCPT from unknown[198.51.100.7]: 450 4.7.1 Wait; ` +
          `from=<${from}> to=<user@example.com> proto=ESMTP helo=<x>`;
        expect(parseLogLine(raw)).toStrictEqual({
          program: 'postfix/smtpd',
          reply: 450,
          code: '4.7.1',
          text: 'Wait',
          command: 'rcpt',
          mailFrom: from,
          finalRecipient: 'user@example.com',
          helo: 'x',
          raw,
          flaws: [],
        });
      }),
      { numRuns: 1_000 },
    );
  });
});
