import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../src/parse/log/parse-log-line.ts';

describe('parseLogLine reads a connection failure, which has no recipient and no code, and yet decides the retry', () => {
  it.each([
    ['with the syslog prefix', 'Nov 23 23:00:01 mail postfix/smtp[4711]: ', 'postfix/smtp'],
    ['without it', '', 'postfix'],
  ])('%s', (_what, prefix, program) => {
    const raw = `${prefix}connect to mail.example.com[192.0.2.1]:25: Connection timed out`;
    expect(parseLogLine(raw)).toStrictEqual({
      program,
      relay: 'mail.example.com[192.0.2.1]:25',
      command: 'connect',
      remoteHost: 'mail.example.com',
      remoteAddress: '192.0.2.1',
      transport: 'ETIMEDOUT',
      text: 'Connection timed out',
      raw,
      flaws: [],
    });
  });

  it.each([
    ['connect to mail.example.com[192.0.2.1]:25: Connection refused', '192.0.2.1', 'ECONNREFUSED'],
    ['connect to mail.example.com[2001:db8::1]:25: Network is unreachable', '2001:db8::1', 'ENETUNREACH'],
    ['connect to mail.example.com[192.0.2.1]: Connection reset by peer', '192.0.2.1', 'ECONNRESET'],
    ['3F1A2B4C: connect to mail.example.com[192.0.2.1]:587: No route to host', '192.0.2.1', 'EHOSTUNREACH'],
  ])('%s', (raw, remoteAddress, transport) => {
    expect(parseLogLine(raw)).toMatchObject({
      remoteHost: 'mail.example.com',
      remoteAddress,
      transport,
      command: 'connect',
    });
  });

  it('keeps words that it does not know, and names no failure', () => {
    const signal = parseLogLine('connect to mail.example.com[192.0.2.1]:25: Something new');
    expect(signal).toMatchObject({ text: 'Something new', remoteHost: 'mail.example.com' });
    expect(signal).not.toHaveProperty('transport');
  });
});
