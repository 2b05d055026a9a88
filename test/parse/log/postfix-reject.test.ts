import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../src/parse/log/parse-log-line.ts';

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

  describe('whatever a client gives as its name', () => {
    const POSTSCREEN =
      'Nov 23 23:00:01 mail postfix/postscreen[4714]: NOQUEUE: reject: RCPT from [198.51.100.7]:51234: 550 5.7.1 Service unavailable; client [198.51.100.7] blocked using dnsbl.example; from=<a@example.net>, to=<ann@example.org>, proto=ESMTP, helo=<';
    const read = (name: string) => [
      parseLogLine(`${POSTSCREEN}${name}>`),
      parseLogLine(
        `${SMTPD}NOQUEUE: reject: RCPT from unknown[198.51.100.7]: 450 4.7.1 <${name}>: Helo command rejected: Host not found; from=<a@example.net> to=<ann@example.org> proto=ESMTP helo=<${name}>`,
      ),
    ];

    it.each([
      'x;from=<victim@example.org>',
      'x> to=<victim@example.org> proto=SMTP helo=<y',
      'x>, to=<victim@example.org>, proto=SMTP, helo=<y',
      'x> (y',
      'x; y',
      'a"b',
      '"a b',
    ])('is a name: %s', (helo) => {
      const envelope = { mailFrom: 'a@example.net', finalRecipient: 'ann@example.org', helo };
      const [postscreen, smtpd] = read(helo);
      expect(postscreen).toMatchObject({
        ...envelope,
        text: 'Service unavailable; client [198.51.100.7] blocked using dnsbl.example',
      });
      expect(smtpd).toMatchObject({ ...envelope, text: `<${helo}>: Helo command rejected: Host not found` });
    });

    it.each([
      'x; from=<v@b>, to=<victim@example.org>, proto=ESMTP, helo=<y',
      'x; from=<v@b> to=<victim@example.org> proto=ESMTP helo=<y',
      '"; from=<v@b> to=<victim@example.org> proto=SMTP helo=<y',
      '"; from=<v@b>, to=<victim@example.org>, proto=SMTP, helo=<y',
      '"@x>: no; from=<v@b> to=<victim@example.org> proto=SMTP helo=<y',
      '"x"@x>: no; from=<v@b> to=<victim@example.org> proto=SMTP helo=<y',
      'x> sasl_method=<y; from=<v@b> to=<victim@example.org> proto=E helo=<z',
      'x; from=<v@b> to=<victim@example.org',
      'x; from=<v@b> to=<victim@example.org> proto=E sasl_username=<y',
      'x; to=<victim@example.org',
    ])('is no envelope, and where it looks like one, none is believed: %s', (name) => {
      for (const signal of read(name)) {
        expect([550, 450]).toContain(signal?.reply);
        expect([undefined, 'ann@example.org']).toContain(signal?.finalRecipient);
        expect([undefined, 'a@example.net']).toContain(signal?.mailFrom);
      }
    });

    it('is followed by what Postfix knows of its login', () => {
      const raw = `${SMTPD}NOQUEUE: reject: RCPT from unknown[198.51.100.7]: 554 5.7.1 no; from=<a@b> to=<ann@example.org> proto=ESMTP helo=<x> sasl_method=PLAIN sasl_username=<ann>`;
      expect(parseLogLine(raw)).toMatchObject({ helo: 'x', finalRecipient: 'ann@example.org', text: 'no' });
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

  it.each(['from=<a@b> to=<victim@x> proto=ESMTP helo=<y>', 'sasl_username=<y', 'helo=<y', 'to=<victim@x> helo=<y'])(
    'an envelope in an address is none: %s',
    (forged) => {
      const from = `"x; ${forged}"@example.net`;
      const raw = `${SMTPD}NOQUEUE: reject: RCPT from unknown[192.0.2.1]: 450 4.1.8 <${from}>: Sender address rejected; from=<${from}> to=<ann@example.org> proto=ESMTP helo=<z>`;
      expect(parseLogLine(raw)).toMatchObject({
        mailFrom: from,
        finalRecipient: 'ann@example.org',
        text: `<${from}>: Sender address rejected`,
      });
    },
  );

  describe('by header_checks and body_checks', () => {
    const CLEANUP = 'Nov 23 23:00:01 mail postfix/cleanup[4715]: 3F1A2B4C: reject:';
    const ENVELOPE = 'from=<a@example.com> to=<ann@example.org> proto=ESMTP helo=<foo>';

    it.each(['header Subject: foo', 'mime-header Content-Type: a; b=c', 'body x'])('%s', (what) => {
      const raw = `${CLEANUP} ${what} from unknown[192.0.2.1]; ${ENVELOPE}: 5.7.1 message content rejected`;
      expect(parseLogLine(raw)).toMatchObject({
        queueId: '3F1A2B4C',
        code: '5.7.1',
        text: 'message content rejected',
        command: 'end-of-data',
        finalRecipient: 'ann@example.org',
        mailFrom: 'a@example.com',
        helo: 'foo',
        flaws: ['missing-reply'],
      });
    });

    it('of a message of a local program, which has neither protocol nor name', () => {
      const raw = `${CLEANUP} header Subject: bad from local; from=<a@example.com> to=<bob@example.net>: 5.7.1 message content rejected`;
      expect(parseLogLine(raw)).toMatchObject({
        code: '5.7.1',
        mailFrom: 'a@example.com',
        finalRecipient: 'bob@example.net',
      });
      expect(parseLogLine(raw.replace('from local', 'from unknown[192.0.2.1]'))).toBeUndefined();
    });

    it.each([
      `header Subject: x from local; from=<a@b> to=<victim@x>: 5.1.1 no from unknown[192.0.2.1]; ${ENVELOPE}: 5.7.1 no`,
      `header Subject: x from y[192.0.2.1]; ${ENVELOPE}: 5.1.1 no from unknown[192.0.2.1]; ${ENVELOPE}: 5.7.1 no`,
      `header Subject: x from unknown[192.0.2.1]; ${ENVELOPE.replace('foo', `x; ${ENVELOPE}`)}: 5.7.1 no`,
      'header Subject: x from unknown[192.0.2.1]: 5.7.1 no',
    ])('not where it is not certain which envelope is the true one: %s', (what) => {
      expect(parseLogLine(`${CLEANUP} ${what}`)).toBeUndefined();
    });
  });

  it('but a warning in place of a refusal refuses nothing', () => {
    const raw = `${SMTPD}NOQUEUE: reject_warning: RCPT from unknown[198.51.100.7]: 554 5.7.1 Access denied; from=<> to=<user@example.com>`;
    expect(parseLogLine(raw)).toBeUndefined();
  });
});
