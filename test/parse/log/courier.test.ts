import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../src/parse/log/parse-log-line.ts';

const LINE =
  'Nov 25 03:08:51 mail courieresmtp: id=000000000023D2D6.000000006B065143.0000260F,from=<a@example.com>,addr=<b@example.org>';

describe('parseLogLine reads Courier', () => {
  it('what was said', () => {
    expect(parseLogLine(`${LINE}: 550 5.1.1 User unknown`)).toMatchObject({
      program: 'courieresmtp',
      queueId: '000000000023D2D6.000000006B065143.0000260F',
      reply: 550,
      code: '5.1.1',
      finalRecipient: 'b@example.org',
      mailFrom: 'a@example.com',
    });
    expect(parseLogLine(`${LINE}: Connection timed out`)).toMatchObject({ transport: 'ETIMEDOUT' });
    expect(parseLogLine(`${LINE}: 250 Ok`)).toMatchObject({ action: 'delivered' });
  });

  it.each([',status: failure', ',success: delivered: mx [192.0.2.1]', ': 550-5.1.1 the first line of several'])(
    'once, and not again in %s',
    (end) => expect(parseLogLine(LINE + end)).toBeUndefined(),
  );
});

/** As Courier 1.0.16 wrote them. */
describe('parseLogLine reads what Courier refused', () => {
  const CLIENT = 'Nov 28 13:26:31 mail courieresmtpd: error,relay=::ffff:192.0.2.1,port=53124';

  it('a recipient', () => {
    const raw = `${CLIENT},from=<a@example.com>,to=<ann@example.org>: 513 Relaying denied.`;
    expect(parseLogLine(raw)).toStrictEqual({
      program: 'courieresmtpd',
      relay: '::ffff:192.0.2.1',
      reply: 513,
      text: 'Relaying denied.',
      command: 'rcpt',
      finalRecipient: 'ann@example.org',
      mailFrom: 'a@example.com',
      raw,
      flaws: [],
    });
  });

  it.each([
    [
      `${CLIENT},from=<a@example.com>,to=<nobody@mail.example.net>: 450 Service temporarily unavailable.`,
      { reply: 450, finalRecipient: 'nobody@mail.example.net' },
    ],
    [
      `${CLIENT},ident=ro ot,from=<>: 523 Message length (308 bytes) exceeds administrative limit(300).`,
      { reply: 523, mailFrom: '', command: undefined, finalRecipient: undefined },
    ],
    [
      `${CLIENT},from=<a@example.com>: 517 Invalid domain, see <URL:https://www.ietf.org/rfc/rfc1035.txt>`,
      { reply: 517, mailFrom: 'a@example.com' },
    ],
    [
      `${CLIENT.replace(',port=53124', '')},from=<a@example.com>,to=<b@example.org>: 550 5.1.1 User unknown.`,
      { code: '5.1.1', finalRecipient: 'b@example.org' },
    ],
    [
      `${CLIENT},from=<a@example.com>,to=<"x ,to= v@example.org   550 y"@example.org>: 513 Relaying denied.`,
      { reply: 513, finalRecipient: '"x ,to= v@example.org   550 y"@example.org' },
    ],
  ])('%s', (line, expected) => {
    const { command, finalRecipient, ...signal } = parseLogLine(line) ?? {};
    expect({ command, finalRecipient, ...signal }).toMatchObject(expected);
    expect(signal).not.toHaveProperty('action');
  });

  it.each([
    ',msg="502 ESMTP command error",cmd: FOO ,from=<a@example.com>,to=<b@example.org>: 550 x',
    ',from=<a@example.com>: 517-Domain does not exist: example.com.',
    ',from=<a@example.com>,to=<b@example.org>: 250 Ok.',
    ',from=<a@example.com>,to=<b@example.org>',
  ])('nothing of a message: %s', (end) => expect(parseLogLine(CLIENT + end)).toBeUndefined());
});
