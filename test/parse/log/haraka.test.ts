/** Lines as outbound/hmail.js and logger.js of Haraka 3.3.4 write them: https://github.com/haraka/Haraka */
import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../src/parse/log/parse-log-line.ts';

const UUID = '8C2B1B0A-4C6B-4DBE-9F4D-2B0B6C0C1D1E.1';
const HEAD = `[NOTICE] [${UUID}] [outbound]`;

describe("parseLogLine reads Haraka's outbound", () => {
  it('rejected', () => {
    const raw = `2026-11-25T09:00:10.500Z ${HEAD} recipient <ann@example.org> rejected: 550 5.1.1 No such user`;
    expect(parseLogLine(raw)).toStrictEqual({
      program: 'haraka',
      at: Date.parse('2026-11-25T09:00:10.500Z'),
      queueId: UUID,
      raw,
      code: '5.1.1',
      reply: 550,
      text: 'No such user',
      flaws: [],
      command: 'rcpt',
      action: 'failed',
      finalRecipient: 'ann@example.org',
    });
  });

  it('delivered', () => {
    const raw = `${HEAD} delivered file=17640_x domain=example.org host=mx.example.org ip=192.0.2.1 port=25 mode=SMTP tls=Y auth=N response="Ok: queued as 4Z" delay=1.25 fails=0 rcpts=1/0/0`;
    expect(parseLogLine(raw)).toMatchObject({
      relay: 'mx.example.org[192.0.2.1]',
      remoteHost: 'mx.example.org',
      delay: 1250,
      text: 'Ok: queued as 4Z',
      action: 'delivered',
    });
  });

  it('what the host said forges no field', () => {
    const raw = `${HEAD} delivered file=1 domain=example.org host=mx.example.org ip=192.0.2.1 port=25 response="2.0.0 ok" ip=203.0.113.9 delay=9" delay=0.5 fails=0 rcpts=1/0/0`;
    expect(parseLogLine(raw)).toMatchObject({
      code: '2.0.0',
      text: 'ok" ip=203.0.113.9 delay=9',
      remoteAddress: '192.0.2.1',
      delay: 500,
    });
  });

  it('without an id', () => {
    const raw = '[NOTICE] [-] [outbound] bouncing mail: Domain example.org does not exist';
    expect(parseLogLine(raw)).not.toHaveProperty('queueId');
  });

  it.each([
    [
      'Temp failing 17640_x for 64 seconds: Tried all MXs: connect ETIMEDOUT 192.0.2.1:25',
      { action: 'delayed', transport: 'ETIMEDOUT' },
    ],
    [
      'recipient <ann@example.org> deferred: 451 4.7.1 Greylisted',
      { action: 'delayed', code: '4.7.1', command: 'rcpt' },
    ],
    ['Temp failing 17640_x for 64 seconds: Upstream error: 421 4.7.0 later', { action: 'delayed', reply: 421 }],
    [
      'bouncing mail: Too many failures (Tried all MXs)',
      { action: 'failed', text: 'Too many failures (Tried all MXs)' },
    ],
  ])('%s', (what, expected) => expect(parseLogLine(`${HEAD} ${what}`)).toMatchObject(expected));

  it.each(['bouncing mail: Some recipients failed: <ann@example.org>', 'Attempting to deliver to: mx.example.org:25'])(
    'nothing that was not said before: %s',
    (what) => expect(parseLogLine(`${HEAD} ${what}`)).toBeUndefined(),
  );
});
