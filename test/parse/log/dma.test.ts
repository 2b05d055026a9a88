import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../src/parse/log/parse-log-line.ts';

const HEAD = 'Nov 25 02:59:09 mail dma[23c890.5650d5f7b860]: ';

describe('parseLogLine reads dma', () => {
  it('failed, and put off', () => {
    const failed = parseLogLine(
      `${HEAD}remote delivery to mx.example.org [192.0.2.1] failed after RCPT TO: 550 5.1.1 no`,
    );
    expect(failed).toMatchObject({
      program: 'dma',
      queueId: '23c890.5650d5f7b860',
      remoteHost: 'mx.example.org',
      reply: 550,
      command: 'rcpt',
      action: 'failed',
    });
    const deferred = `${HEAD}remote delivery deferred: mx.example.org [192.0.2.1] failed after RCPT TO: 452-4.2.2 full^M 452 4.2.2 later`;
    expect(parseLogLine(deferred)).toMatchObject({ text: 'full\nlater', action: 'delayed' });
  });

  it('delivered', () => {
    const signal = parseLogLine(`${HEAD}<b@example.org> delivery successful`);
    expect(signal).toMatchObject({ action: 'delivered', finalRecipient: 'b@example.org' });
  });

  it.each([
    [
      'connect to mx.example.org [192.0.2.1] failed: Connection refused',
      { remoteHost: 'mx.example.org', remoteAddress: '192.0.2.1', command: 'connect', transport: 'ECONNREFUSED' },
    ],
    [
      'Could not perform server greeting at mx.example.org [192.0.2.1]: 450 4.7.1 bad helo',
      { remoteHost: 'mx.example.org', command: 'ehlo', reply: 450, code: '4.7.1', text: 'bad helo', action: 'failed' },
    ],
    [
      'remote delivery deferred: STARTTLS not available: 454 4.7.0 TLS not now',
      { command: 'starttls', reply: 454, code: '4.7.0', text: 'TLS not now', action: 'delayed' },
    ],
    [
      'remote delivery deferred: SSL handshake failed fatally: error:0A00010B:SSL routines::wrong version number',
      { transport: 'ETLS', action: 'delayed' },
    ],
    [
      'remote delivery failed: AUTH login failed: 535 5.7.8 Authentication credentials invalid',
      { command: 'auth', reply: 535, code: '5.7.8', action: 'failed' },
    ],
    [
      'Could not perform server greeting at mx.example.org [192.0.2.1]: 554-5.7.1 no^M 554 5.7.1 never',
      { reply: 554, code: '5.7.1', text: 'no\nnever' },
    ],
    [
      'remote delivery failed: DNS lookup failure: host example.org not found',
      { transport: 'ENOTFOUND', text: 'DNS lookup failure: host example.org not found', action: 'failed' },
    ],
    [
      'remote delivery deferred: DNS lookup failure: host 550-5.1.1 not found',
      { transport: 'EAI_AGAIN', reply: undefined, action: 'delayed' },
    ],
    [
      "local delivery deferred: can not create `/var/mail/root'",
      { text: "can not create `/var/mail/root'", action: 'delayed' },
    ],
    ['local delivery failed: corrupted queue file', { text: 'corrupted queue file', action: 'failed' }],
  ])('trouble beside the dialogue, as dma 0.13 words it: %s', (what, expected) => {
    const { reply, ...signal } = parseLogLine(HEAD + what) ?? {};
    expect({ reply, ...signal }).toMatchObject({ program: 'dma', queueId: '23c890.5650d5f7b860', ...expected });
  });

  it('a host that does not answer decides nothing, because there may be another', () => {
    const signal = parseLogLine(`${HEAD}connect to mx.example.org [192.0.2.1] failed: Connection refused`);
    expect(signal).not.toHaveProperty('action');
  });

  it.each([
    ['which is then done without', 'remote delivery deferred: AUTH login not available: 504 5.5.4 no such'],
    ['which is then done without', 'remote delivery deferred: AUTH login failed: 454 4.7.0 later'],
    ['said already', 'remote delivery failed: SMTP login failed: No such file or directory'],
    ['delivered', 'remote delivery succeeded but QUIT failed: 554 5.7.1 no'],
  ])('no failure of its own, %s: %s', (_why, what) => expect(parseLogLine(HEAD + what)).toBeUndefined());

  it.each([
    '<b@example.org> trying delivery',
    'delivery failed, bouncing as 23c893',
    'using smarthost (127.0.0.1:2546)',
  ])('nothing of a delivery: %s', (what) => expect(parseLogLine(HEAD + what)).toBeUndefined());
});
