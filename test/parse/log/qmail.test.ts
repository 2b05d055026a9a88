/** Lines as qmail-log(5) describes them: https://qmail.org/man/man5/qmail-log.html */
import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../src/parse/log/parse-log-line.ts';

const FAILURE =
  'delivery 5: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550-5.1.1_No_such_user;/550_5.1.1_see_https://example.org/a/Giving_up_on_192.0.2.1./';

describe('parseLogLine reads qmail-send', () => {
  it('failed, behind the stamp of multilog', () => {
    const raw = `@4000000067442a1f0bebc200 ${FAILURE}`;
    expect(parseLogLine(raw)).toStrictEqual({
      program: 'qmail-send',
      at: Date.parse('2024-11-25T07:41:09.200Z'),
      delivery: '5',
      code: '5.1.1',
      reply: 550,
      text: 'No such user;\nsee https://example.org/a',
      flaws: [],
      action: 'failed',
      raw,
    });
  });

  it.each([
    ['syslog', 'Nov 25 09:00:10 mail qmail: 1764061210.123456 '],
    ['syslog with the process', 'Nov 25 09:00:10 mail qmail-send[4711]: '],
    ['tai64nlocal', '2026-11-25 09:00:10.123456789 '],
  ])('behind the stamp of %s', (_what, prefix) => {
    expect(parseLogLine(prefix + FAILURE)).toMatchObject({ delivery: '5', reply: 550, action: 'failed' });
  });

  it.each([
    ["deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/", { code: '4.4.1', action: 'delayed' }],
    ['success: 192.0.2.1_accepted_message./Remote_host_said:_250_2.0.0_Ok/', { reply: 250, action: 'delivered' }],
    ['success: did_1+0+0/', { action: 'delivered', text: 'did 1+0+0' }],
    ['failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/', { code: '5.1.1', action: 'failed' }],
  ])('%s', (what, expected) => {
    expect(parseLogLine(`@4000000067442a1f0bebc200 delivery 7: ${what}`)).toMatchObject(expected);
  });

  it.each([
    'starting delivery 8: msg 7 to remote ann@example.org',
    'status: local 0/10 remote 1/20',
    'delivery 8: of pizza: late again',
  ])('nothing of a delivery: %s', (what) => {
    expect(parseLogLine(`@4000000067442a1f0bebc200 ${what}`)).toBeUndefined();
  });
});
