import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../src/parse/log/parse-line.ts';

const MESSAGE =
  '3F1A2B4C: to=<user@example.com>, relay=none, delay=1, delays=0/0/1/0, dsn=4.4.1, status=deferred (connect to mx.example.com[192.0.2.1]:25: Connection timed out)';

describe('parseLogLine reads the prefix that syslog puts in front', () => {
  it.each([
    ['the traditional one', 'Nov 23 23:00:01 mail postfix/smtp[4711]: ', 'postfix/smtp'],
    ['with a day of one digit', 'Nov  3 23:00:01 mail postfix/smtp[4711]: ', 'postfix/smtp'],
    ['of an instance', 'Nov 23 23:00:01 mail postfix-out/smtp[4711]: ', 'postfix-out/smtp'],
    ['of a service of its own', 'Nov 23 23:00:01 mail postfix/submission/smtpd[4711]: ', 'postfix/submission/smtpd'],
    ['with a priority', '<22>Nov 23 23:00:01 mail postfix/smtp[4711]: ', 'postfix/smtp'],
    ['the program alone', 'postfix/smtp[4711]: ', 'postfix/smtp'],
    ['none', '', 'postfix'],
  ])('%s', (_what, prefix, program) => {
    const signal = parseLogLine(prefix + MESSAGE);
    expect(signal).toMatchObject({
      program,
      queueId: '3F1A2B4C',
      finalRecipient: 'user@example.com',
      raw: prefix + MESSAGE,
    });
    expect(signal).not.toHaveProperty('at');
  });

  it.each([
    ['2026-11-23T23:00:01Z', '2026-11-23T23:00:01.000Z'],
    ['2026-11-23T23:00:01.5Z', '2026-11-23T23:00:01.500Z'],
    ['2026-11-23T23:00:01.123456+00:00', '2026-11-23T23:00:01.123Z'],
    ['2026-11-24T00:00:01.123+01:00', '2026-11-23T23:00:01.123Z'],
    ['2026-11-23T18:00:01-0500', '2026-11-23T23:00:01.000Z'],
    ['2026-11-23 23:00:01,250Z', '2026-11-23T23:00:01.250Z'],
  ])('a stamp with year and zone tells when: %s', (stamp, instant) => {
    const signal = parseLogLine(`${stamp} mail postfix/smtp[4711]: ${MESSAGE}`);
    expect(signal).toMatchObject({ program: 'postfix/smtp', at: Date.parse(instant) });
  });

  it.each(['Nov 23 23:00:01', '2026-11-23T23:00:01', '2026-13-45T99:00:01Z'])(
    'a stamp without year or zone, or of no day, tells nothing rather than a guess: %s',
    (stamp) => {
      expect(parseLogLine(`${stamp} mail postfix/smtp[4711]: ${MESSAGE}`)).not.toHaveProperty('at');
    },
  );

  it.each([
    ['alone', '<22>1 2026-11-23T23:00:01.500Z mail postfix/smtp 4711 - - '],
    ['of a priority of one digit', '<6>1 2026-11-23T23:00:01.500Z mail postfix/smtp 4711 - - '],
    ['with structured data', '<22>1 2026-11-23T23:00:01.500Z mail postfix/smtp 4711 - [x@32473 a="b"] '],
  ])('the prefix of RFC 5424, which has the process id in a field of its own, %s', (_what, prefix) => {
    expect(parseLogLine(prefix + MESSAGE)).toMatchObject({
      program: 'postfix/smtp',
      queueId: '3F1A2B4C',
      at: Date.parse('2026-11-23T23:00:01.500Z'),
    });
  });
});
