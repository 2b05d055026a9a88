import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../src/parse/log/parse-line.ts';

const SMTPD = 'Nov 23 23:00:01 mail postfix/smtpd[4713]: ';

describe("parseLogLine reads the refusals of Postfix's own server", () => {
  it('NOQUEUE: reject: RCPT', () => {
    const raw =
      `${SMTPD}NOQUEUE: reject: RCPT from client.example.net[198.51.100.7]: 450 4.1.8 <news@example.org>: ` +
      'Sender address rejected: Domain not found; from=<news@example.org> to=<user@example.com> proto=ESMTP helo=<client.example.net>';
    expect(parseLogLine(raw)).toStrictEqual({
      program: 'postfix/smtpd',
      reply: 450,
      code: '4.1.8',
      text: '<news@example.org>: Sender address rejected: Domain not found',
      command: 'rcpt',
      finalRecipient: 'user@example.com',
      mailFrom: 'news@example.org',
      helo: 'client.example.net',
      raw,
      flaws: [],
    });
  });

  it('with a semicolon in the words', () => {
    const raw =
      `${SMTPD}NOQUEUE: reject: RCPT from unknown[198.51.100.7]: 554 5.7.1 Service unavailable; Client host [198.51.100.7] ` +
      'blocked using dnsbl.example; from=<> to=<user@example.com> proto=ESMTP helo=<x>';
    expect(parseLogLine(raw)).toMatchObject({
      reply: 554,
      code: '5.7.1',
      text: 'Service unavailable; Client host [198.51.100.7] blocked using dnsbl.example',
      mailFrom: '',
      finalRecipient: 'user@example.com',
    });
  });

  it.each([
    ['CONNECT', 'connect'],
    ['EHLO', 'ehlo'],
    ['HELO', 'ehlo'],
    ['MAIL', 'mail'],
    ['RCPT', 'rcpt'],
    ['DATA', 'data'],
    ['END-OF-MESSAGE', 'end-of-data'],
  ])('at %s', (phase, command) => {
    const raw = `${SMTPD}NOQUEUE: reject: ${phase} from unknown[198.51.100.7]: 554 5.7.1 Access denied; proto=SMTP`;
    expect(parseLogLine(raw)).toMatchObject({ command, reply: 554, code: '5.7.1', text: 'Access denied' });
  });

  it('of a message that is in the queue already', () => {
    const raw =
      `${SMTPD}3F1A2B4C: reject: RCPT from unknown[198.51.100.7]: 452 4.3.1 Insufficient system storage; ` +
      'from=<news@example.org> to=<user@example.com> proto=ESMTP helo=<x>';
    expect(parseLogLine(raw)).toMatchObject({ queueId: '3F1A2B4C', reply: 452, code: '4.3.1' });
  });

  it('of postscreen, which puts commas into the envelope', () => {
    const raw =
      'Nov 23 23:00:01 mail postfix/postscreen[4714]: NOQUEUE: reject: RCPT from [198.51.100.7]:51234: 550 5.7.1 Service ' +
      'unavailable; client [198.51.100.7] blocked using dnsbl.example; from=<news@example.org>, to=<user@example.com>, proto=ESMTP, helo=<x>';
    expect(parseLogLine(raw)).toMatchObject({
      program: 'postfix/postscreen',
      reply: 550,
      code: '5.7.1',
      mailFrom: 'news@example.org',
      finalRecipient: 'user@example.com',
      helo: 'x',
    });
  });

  it('of a milter, which gives a code without a reply', () => {
    const raw =
      'Nov 23 23:00:01 mail postfix/cleanup[4715]: 3F1A2B4C: milter-reject: END-OF-MESSAGE from unknown[198.51.100.7]: ' +
      '5.7.1 Rejected; from=<news@example.org> to=<user@example.com> proto=ESMTP helo=<x>';
    expect(parseLogLine(raw)).toMatchObject({
      code: '5.7.1',
      command: 'end-of-data',
      text: 'Rejected',
      flaws: ['missing-reply'],
    });
  });

  it('but a warning in place of a refusal refuses nothing', () => {
    const raw = `${SMTPD}NOQUEUE: reject_warning: RCPT from unknown[198.51.100.7]: 554 5.7.1 Access denied; from=<> to=<user@example.com>`;
    expect(parseLogLine(raw)).toBeUndefined();
  });
});
