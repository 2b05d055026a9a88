import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../src/parse/log/parse-line.ts';

const LINE =
  'Nov 25 03:08:51 mail courieresmtp: id=000000000023D2D6.000000006B065143.0000260F,from=<a@example.com>,addr=<b@example.org>';

describe('parseLogLine reads Courier', () => {
  it('what was said', () => {
    expect(parseLogLine(`${LINE}: 550 5.1.1 User unknown`)).toMatchObject({
      program: 'courieresmtp',
      queueId: '000000000023D2D6.000000006B065143.0000260F',
      reply: 550,
      code: '5.1.1',
      finalRecipient: 'b@example.org',
      mailFrom: 'a@example.com',
    });
    expect(parseLogLine(`${LINE}: Connection timed out`)).toMatchObject({ transport: 'ETIMEDOUT' });
    expect(parseLogLine(`${LINE}: 250 Ok`)).toMatchObject({ action: 'delivered' });
  });

  it.each([',status: failure', ',success: delivered: mx [192.0.2.1]', ': 550-5.1.1 the first line of several'])(
    'once, and not again in %s',
    (end) => expect(parseLogLine(LINE + end)).toBeUndefined(),
  );
});
