import { describe, expect, it } from 'vitest';
import { isLogLine } from '../../../src/parse/log/is-log-line.ts';
import { parseLogLine } from '../../../src/parse/log/parse-log-line.ts';

const MESSAGE =
  '3F1A2B4C: to=<user@example.com>, relay=none, delay=1, delays=0/0/1/0, dsn=4.4.1, status=deferred (connect to mx.example.com[192.0.2.1]:25: Connection timed out)';

describe('parseLogLine reads the prefix that syslog puts in front', () => {
  it.each([
    ['the traditional one', 'Nov 23 23:00:01 mail postfix/smtp[4711]: ', 'postfix/smtp'],
    ['with a day of one digit', 'Nov  3 23:00:01 mail postfix/smtp[4711]: ', 'postfix/smtp'],
    ['of an instance', 'Nov 23 23:00:01 mail postfix-out/smtp[4711]: ', 'postfix-out/smtp'],
    ['of a service of its own', 'Nov 23 23:00:01 mail postfix/submission/smtpd[4711]: ', 'postfix/submission/smtpd'],
    ['with a priority', '<22>Nov 23 23:00:01 mail postfix/smtp[4711]: ', 'postfix/smtp'],
    ['of a day with its year, and a fraction', 'Nov 23 2026 23:00:01.250 mail postfix/smtp[4711]: ', 'postfix/smtp'],
    ['of FreeBSD, with the facility', 'Nov 23 23:00:01 <mail.info> mail postfix/smtp[4711]: ', 'postfix/smtp'],
    ['of Solaris', 'Nov 23 23:00:01 mail postfix/smtp[4711]: [ID 197553 mail.info] ', 'postfix/smtp'],
    ['without a host', 'Nov 23 23:00:01 postfix/smtp[4711]: ', 'postfix/smtp'],
    ['with a level', 'Nov 23 23:00:01 mail INFO    postfix/smtp[4711]: ', 'postfix/smtp'],
    ['with a level in place of the host', '2026-11-23T23:00:01 INFO    postfix/smtp[4711]: ', 'postfix/smtp'],
    ['of docker compose', 'postfix-1  | Nov 23 23:00:01 mail postfix/smtp[4711]: ', 'postfix/smtp'],
    ['of docker compose, without a stamp', 'postfix-1  | postfix/smtp[4711]: ', 'postfix/smtp'],
    ['of grep', '/var/log/mail.log.1:17:Nov 23 23:00:01 mail postfix/smtp[4711]: ', 'postfix/smtp'],
    ['of grep, of a file named by its day', '20261123.log:Nov 23 23:00:01 mail postfix/smtp[4711]: ', 'postfix/smtp'],
    ['of grep, with a priority', '/var/log/mail.log:<22>Nov 23 23:00:01 mail postfix/smtp[4711]: ', 'postfix/smtp'],
    ['of kubectl, with the pod', '[pod/postfix-0/postfix] Nov 23 23:00:01 mail postfix/smtp[4711]: ', 'postfix/smtp'],
    ['of kubectl, without a stamp', '[pod/postfix-5d4f.x/postfix] postfix/smtp[4711]: ', 'postfix/smtp'],
    [
      'of docker compose in colours',
      '\u001B[36mpostfix-1  | \u001B[0mNov 23 23:00:01 mail postfix/smtp[4711]: ',
      'postfix/smtp',
    ],
    [
      'of docker compose in other colours, and a blank behind',
      '\u001B[1;35mpostfix_1  |\u001B[0m Nov 23 23:00:01 mail postfix/smtp[4711]: ',
      'postfix/smtp',
    ],
    ['of AIX', 'Nov 23 23:00:01 mail mail:info postfix/smtp[4711]: ', 'postfix/smtp'],
    ['of AIX, of a local facility', 'Nov 23 23:00:01 mail local0:debug postfix/smtp[4711]: ', 'postfix/smtp'],
    ['of AIX, without a host', 'Nov 23 23:00:01 mail:info postfix/smtp[4711]: ', 'postfix/smtp'],
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
    ['Mon 2026-11-23 23:00:01 UTC', '2026-11-23T23:00:01.000Z'],
    ['Mon 2026-11-23 20:00:01 -03', '2026-11-23T23:00:01.000Z'],
    ['Tue 2026-11-24 04:30:01 +0530', '2026-11-23T23:00:01.000Z'],
    ['1795561201.250000', '2026-11-24T23:00:01.250Z'],
    ['2026-11-23T23:00:01.5Z stdout F Nov 23 23:00:01', '2026-11-23T23:00:01.500Z'],
    ['[pod/postfix-0/postfix] 2026-11-23T23:00:01.5Z', '2026-11-23T23:00:01.500Z'],
    // svlogd, which names no zone and means UTC
    ['2026-11-23_23:00:01.12345', '2026-11-23T23:00:01.123Z'],
    ['2026-11-23T23:00:01.5Z 2026-11-23T23:00:01Z', '2026-11-23T23:00:01.500Z'],
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

describe('parseLogLine reads what grep found in the log of any server', () => {
  it.each([
    ['/var/log/qmail/current:', '@4000000067442a1f0bebc200 delivery 5: failure: Sorry,_no_mailbox_here._(#5.1.1)/'],
    [
      '/var/log/haraka.log:3:',
      '[NOTICE] [X.1] [outbound] recipient <ann@example.org> rejected: 550 5.1.1 No such user',
    ],
    [
      '/var/log/kumomta/2026:',
      '{"type":"Bounce","id":"d7","recipient":"ann@example.org","response":{"code":550,"content":"no"}}',
    ],
  ])('%s%s', (name, line) => {
    const { raw: _raw, ...expected } = parseLogLine(line) ?? {};
    expect(expected).toHaveProperty('action', 'failed');
    expect(parseLogLine(name + line)).toStrictEqual({ ...expected, raw: name + line });
  });
});

describe('parseLogLine reads the stamp of svlogd before the lines of any server', () => {
  it.each([
    ['delivery 5: failure: Sorry,_no_mailbox_here._(#5.1.1)/', { program: 'qmail-send', code: '5.1.1' }],
    ['2026-11-23 23:00:01 1abcde-000012-AB ** ann@example.org: no', { program: 'exim', queueId: '1abcde-000012-AB' }],
    ['sm-mta[1]: 6AP2xAUI027893: to=<b@example.org>, dsn=5.1.1, stat=User unknown', { program: 'sm-mta' }],
  ])('%s', (line, expected) => {
    const signal = parseLogLine(`2026-11-23_23:00:01.12345 ${line}`);
    expect(signal).toMatchObject({ action: 'failed', at: Date.parse('2026-11-23T23:00:01.123Z'), ...expected });
  });
});

describe('parseLogLine reads a line with its end', () => {
  it.each(['\n', '\r', '\r\n'])('%j', (end) => {
    const raw = `Nov 25 09:00:10 mail dma[ab12]: <bob@example.org> delivery successful${end}`;
    expect(parseLogLine(raw)).toMatchObject({ action: 'delivered', finalRecipient: 'bob@example.org', raw, flaws: [] });
    const queued = 'Nov 25 09:00:10 mail sm-mta[1]: 6AP2xAUI027893: to=<b@example.org>, dsn=4.0.0, stat=queued';
    expect(parseLogLine(queued + end)).toBeUndefined();
  });
});

describe('parseLogLine reads lines that are kept as JSON', () => {
  const SYSLOG = 'Nov 23 23:00:01 mail postfix/smtp[4711]: ';
  const EXPECTED = { program: 'postfix/smtp', queueId: '3F1A2B4C', transport: 'ETIMEDOUT', text: /mx.example.com/ };

  it.each([
    ["Docker's", { log: `${SYSLOG}${MESSAGE}\n`, stream: 'stdout', time: '2026-11-23T23:00:01.5Z' }],
    ["journald's", { MESSAGE, SYSLOG_IDENTIFIER: 'postfix/smtp', SYSLOG_PID: '4711' }],
    ["Docker's, of journald's", { log: JSON.stringify({ MESSAGE, SYSLOG_IDENTIFIER: 'postfix/smtp' }) }],
  ])('%s', (_what, record) => {
    const raw = JSON.stringify(record).replaceAll('<', String.raw`\u003c`);
    const { text, ...expected } = EXPECTED;
    const signal = parseLogLine(raw);
    expect(signal).toMatchObject({ ...expected, finalRecipient: 'user@example.com', raw });
    expect(signal?.text).toMatch(text);
    expect(isLogLine(raw)).toBe(true);
  });

  it.each([
    '{"log":"postfix/smtpd[1]: connect from localhost[127.0.0.1]"}',
    '{"MESSAGE":"a status=bounced"}',
    '{"log":7}',
    '{"log":"postfix/smtp[1]: 3F: to=<a@b>',
  ])('nothing of a delivery: %s', (line) => expect(parseLogLine(line)).toBeUndefined());

  it('an error whose message looks like a line is none', () => {
    const error = JSON.stringify({ message: SYSLOG + MESSAGE });
    expect([parseLogLine(error), isLogLine(error)]).toEqual([undefined, false]);
  });
});

describe('isLogLine tells a line from a text', () => {
  it.each([
    'Nov 23 23:00:01 mail postfix/smtpd[1]: connect from localhost[127.0.0.1]',
    '2026-11-25 09:00:10 16ZCW1-0005MB-00 Completed',
    '@4000000067442a1f0bebc200 status: local 0/10 remote 1/20',
    'postfix-1  | postfix/qmgr[3]: 3F: removed',
    '\u001B[36mpostfix-1  | \u001B[0mpostfix/qmgr[3]: 3F: removed',
    '[pod/postfix-0/postfix] postfix/qmgr[3]: 3F: removed',
    '2026-11-23_23:00:01.12345 status: local 0/10 remote 1/20',
    '[INFO] [8C2B.1] [core] connect ip=192.0.2.9',
  ])('a line: %s', (line) => expect(isLogLine(line)).toBe(true));

  it.each(['550 5.1.1 No such user', 'smtp; 550 no', 'a | b', '<22>', 'mx: 550 no', '{"reply":550}', '[1]', ''])(
    'a text: %s',
    (text) => expect(isLogLine(text)).toBe(false),
  );
});
