import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../src/parse/log/parse-log-line.ts';

const FRONT = 'Nov 25 09:00:10 mail ';

describe('Postfix', () => {
  it('connects to a socket of its own host, which is no host that spoke', () => {
    const signal = parseLogLine(
      `${FRONT}postfix/lmtp[1]: connect to mail.example.com[private/dovecot-lmtp]: No such file or directory`,
    );
    expect(signal).toMatchObject({ relay: 'mail.example.com[private/dovecot-lmtp]', command: 'connect' });
    expect(signal).not.toHaveProperty('remoteAddress');
    expect(signal).not.toHaveProperty('remoteHost');
  });

  it('is not meant by a sentence', () => {
    expect(parseLogLine('connect to me[at home]: we will talk about delivery')).toBeUndefined();
  });

  it.each([
    ['temporary failure. Command output: Subject: 550 5.1.1 User unknown ', undefined, '4.3.0'],
    ['temporary failure. Command output: 451 4.2.0 Mailbox busy ', 451, '4.2.0'],
  ])('says what a program printed, and believes a reply that opens it: %s', (words, reply, code) => {
    const signal = parseLogLine(
      `${FRONT}postfix/pipe[1]: 3F1A2B4C: to=<ann@example.com>, relay=filter, delay=0.1, delays=0/0/0/0.1, dsn=4.3.0, status=deferred (${words})`,
    );
    expect(signal).toMatchObject({ action: 'delayed', code, finalRecipient: 'ann@example.com' });
    expect(signal?.reply).toBe(reply);
    expect(signal?.raw).toContain(words);
  });
});

describe('OpenSMTPD', () => {
  it('names who was refused in versions 6.0 to 6.3', () => {
    const line = `${FRONT}smtpd[1]: 428cd88181338dd0 smtp event=failed-command address=192.0.2.9 host=mx.example.com command="RCPT TO:<nobody@example.org>" result="550 Invalid recipient"`;
    expect(parseLogLine(line)).toMatchObject({ reply: 550, command: 'rcpt', finalRecipient: 'nobody@example.org' });
  });
});
