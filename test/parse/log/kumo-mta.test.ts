/** Records as https://docs.kumomta.com/reference/log_record/ describes them. */
import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../src/parse/log/parse-line.ts';

const RECORD = {
  type: 'Bounce',
  id: 'd7ef132b5d7711eea8c8000c29c33806',
  sender: 'a@example.com',
  recipient: 'ann@example.org',
  response: {
    code: 550,
    enhanced_code: { class: 5, subject: 1, detail: 1 },
    content: 'No such user',
    command: 'RCPT TO:<ann@example.org>',
  },
  peer_address: { name: 'mx.example.org.', addr: '192.0.2.1' },
  timestamp: 1_764_061_210,
  created: 1_764_061_200,
};
const read = (more: object) => parseLogLine(JSON.stringify({ ...RECORD, ...more }));

describe("parseLogLine reads KumoMTA's records", () => {
  it('a bounce', () => {
    const raw = JSON.stringify(RECORD);
    expect(parseLogLine(raw)).toStrictEqual({
      program: 'kumod',
      queueId: RECORD.id,
      at: 1_764_061_210_000,
      relay: 'mx.example.org[192.0.2.1]',
      delay: 10_000,
      remoteHost: 'mx.example.org',
      remoteAddress: '192.0.2.1',
      code: '5.1.1',
      reply: 550,
      text: 'No such user',
      command: 'rcpt',
      action: 'failed',
      finalRecipient: 'ann@example.org',
      mailFrom: 'a@example.com',
      raw,
      flaws: [],
    });
  });

  it.each([
    [
      { type: 'Delivery', response: { code: 250, content: 'OK' } },
      { action: 'delivered', reply: 250 },
    ],
    [
      { type: 'TransientFailure', response: { code: 451, content: 'later' } },
      { action: 'delayed', reply: 451 },
    ],
    [{ type: 'Expiration', response: { code: 551, content: 'Next delivery time would be at' } }, { action: 'failed' }],
    [
      { recipient: ['a@example.org', 'b@example.org'] },
      { finalRecipient: 'a@example.org', otherRecipients: ['b@example.org'] },
    ],
    [{ response: { ...RECORD.response, code: 450 } }, { flaws: ['class-mismatch'] }],
    [{ response: { ...RECORD.response, code: 571 } }, { flaws: ['nonstandard-reply'] }],
  ])('%j', (more, expected) => expect(read(more)).toMatchObject(expected));

  it.each([
    ['192.0.2.1:25', '192.0.2.1'],
    ['2001:db8:f403:c924::2', '2001:db8:f403:c924::2'],
    ['[2001:db8::1]:25', '2001:db8::1'],
    ['[2001:db8::1]', '2001:db8::1'],
  ])('the address of the peer: %s', (addr, remoteAddress) => {
    const signal = read({ peer_address: { name: 'mx.example.org.', addr } });
    expect(signal).toMatchObject({ remoteAddress, relay: `mx.example.org[${remoteAddress}]` });
  });

  it('a peer without a name, and a time with a fraction', () => {
    const signal = read({ peer_address: { name: '', addr: '192.0.2.1' }, timestamp: 1_764_061_210.5 });
    expect(signal).toMatchObject({ relay: '192.0.2.1', at: 1_764_061_210_500, delay: 10_500 });
    expect(signal).not.toHaveProperty('remoteHost');
  });

  it.each([{ type: 'Reception' }, { type: 'Feedback' }, { response: null }, { type: 7 }])(
    'nothing of a delivery: %j',
    (more) => expect(read(more)).toBeUndefined(),
  );

  it.each(['{"type":"Bounce"', '{"type":"Bounce","response":7}', '{"type":"Bounce","response":{"code":"550"}}x'])(
    'no record: %s',
    (line) => expect(parseLogLine(line)).toBeUndefined(),
  );

  it('fields of another kind are not there', () => {
    const signal = read({ recipient: 7, sender: null, peer_address: 'x', timestamp: -1, created: {}, id: [] });
    expect(Object.keys(signal ?? {})).toEqual([
      'program',
      'code',
      'reply',
      'text',
      'command',
      'action',
      'raw',
      'flaws',
    ]);
  });
});
