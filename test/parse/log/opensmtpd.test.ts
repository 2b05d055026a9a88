/** What a real OpenSMTPD wrote stands in test/fixtures/logs/opensmtpd; these are what its agents have beside that. */
import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../src/parse/log/parse-log-line.ts';

const HEAD = 'Nov 25 09:00:10 mail smtpd[4711]: ';
const SESSION = `${HEAD}428cd88181338dd0`;

describe('parseLogLine reads OpenSMTPD', () => {
  it('a delivery by SMTP', () => {
    const raw = `${SESSION} mta delivery evpid=c23fff25cc0a7127 from=<a@example.com> to=<bob@example.org> rcpt=<-> source="192.0.2.7" relay="192.0.2.1 (mx.example.org)" delay=1m5s result="TempFail" stat="451 4.7.1 Say "please""`;
    expect(parseLogLine(raw)).toStrictEqual({
      program: 'smtpd',
      raw,
      queueId: 'c23fff25cc0a7127',
      relay: '192.0.2.1 (mx.example.org)',
      delay: 65_000,
      remoteAddress: '192.0.2.1',
      remoteHost: 'mx.example.org',
      code: '4.7.1',
      reply: 451,
      text: 'Say "please"',
      flaws: [],
      action: 'delayed',
      finalRecipient: 'bob@example.org',
      mailFrom: 'a@example.com',
    });
  });

  it.each(['[2001:db8::1]', 'IPv6:2001:db8::1', '2001:db8::1'])(
    'a relay with an address of version 6: %s',
    (address) => {
      const relay = `${address} (mx.example.org)`;
      const raw = `${SESSION} mta delivery evpid=c23fff25cc0a7127 from=<> to=<bob@example.org> rcpt=<-> source="2001:db8::7" relay="${relay}" delay=1s result="PermFail" stat="550 5.1.1 no"`;
      expect(parseLogLine(raw)).toMatchObject({ relay, remoteAddress: '2001:db8::1', remoteHost: 'mx.example.org' });
    },
  );

  it('a delivery to a mailbox, of an alias', () => {
    const raw = `${SESSION} mda delivery evpid=c23fff25cc0a7127 from=<> to=<bob@example.org> rcpt=<info@example.org> user=bob delay=0s result=Ok stat=Delivered`;
    expect(parseLogLine(raw)).toMatchObject({
      action: 'delivered',
      finalRecipient: 'bob@example.org',
      originalRecipient: 'info@example.org',
      mailFrom: '',
    });
  });

  it('the form of older releases, and of an envelope that has expired', () => {
    const rest = 'for c23fff25cc0a7127: from=<a@example.com>, to=<b@example.org>, rcpt=<->, delay=4d, stat=';
    expect(parseLogLine(`${HEAD}relay: PermFail ${rest}550 5.1.1 No such user`)).toMatchObject({ code: '5.1.1' });
    const expired = parseLogLine(`${HEAD}relay: Expire ${rest}Envelope expired`);
    expect(expired).toMatchObject({ code: '4.4.7', action: 'failed', delay: 345_600_000, text: 'Envelope expired' });
  });

  it('what it refused', () => {
    const raw = `${SESSION} smtp failed-command command="RCPT TO:<nobody@example.org>" result="550 Invalid recipient: <nobody@example.org>"`;
    expect(parseLogLine(raw)).toMatchObject({ reply: 550, command: 'rcpt', finalRecipient: 'nobody@example.org' });
  });

  it.each(['RCPT TO:<a@example.org>" result="451 4.0.0 forged', 'RCPT TO:<a@example.org> \\" x'])(
    'a command cannot forge the result: %s',
    (command) => {
      const raw = `${SESSION} smtp failed-command command="${command}" result="550 Invalid recipient"`;
      expect(parseLogLine(raw)).toMatchObject({
        reply: 550,
        text: 'Invalid recipient',
        finalRecipient: 'a@example.org',
      });
    },
  );

  it.each(['smtp connected address=192.0.2.9 host=x', 'mta connected', 'smtp failed-command command="X" result="no"'])(
    'nothing of a delivery: %s',
    (what) => expect(parseLogLine(`${SESSION} ${what}`)).toBeUndefined(),
  );

  it('an address cannot forge the result', () => {
    const address = '"x> result=Ok stat=Delivered"@example.org';
    const raw = `${SESSION} mta delivery evpid=c2 from=<> to=<${address}> rcpt=<-> delay=1s result="PermFail" stat="550 no"`;
    expect(parseLogLine(raw)).toMatchObject({ action: 'failed', finalRecipient: address });
  });
});
