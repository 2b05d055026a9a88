import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../src/parse/log/parse-line.ts';

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
    '<b@example.org> trying delivery',
    'delivery failed, bouncing as 23c893',
    'using smarthost (127.0.0.1:2546)',
  ])('nothing of a delivery: %s', (what) => expect(parseLogLine(HEAD + what)).toBeUndefined());
});
