/** Records as https://docs.kumomta.com/reference/log_record/ describes them. */
import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../src/parse/log/parse-log-line.ts';

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

  describe('what KumoMTA itself refused', () => {
    const REJECTION = {
      type: 'Rejection',
      id: '',
      recipient: '',
      sender: 'a@example.com',
      response: {
        code: 550,
        enhanced_code: null,
        content: '5.7.1 relaying not permitted',
        command: 'RCPT TO:<b@example.org>',
      },
      peer_address: { name: 'client.example.net', addr: '198.51.100.7' },
    };
    const refused = (more: object) => read({ ...REJECTION, ...more });

    it('a recipient', () => {
      const { raw, ...signal } = refused({}) ?? {};
      expect(raw).toContain('Rejection');
      expect(signal).toStrictEqual({
        program: 'kumod',
        at: 1_764_061_210_000,
        relay: '198.51.100.7',
        helo: 'client.example.net',
        code: '5.7.1',
        reply: 550,
        text: 'relaying not permitted',
        command: 'rcpt',
        finalRecipient: 'b@example.org',
        mailFrom: 'a@example.com',
        flaws: [],
      });
    });

    it('of the recipients, the one of the command', () => {
      expect(refused({ recipient: 'accepted@example.org' })).toHaveProperty('finalRecipient', 'b@example.org');
      const response = { code: 552, content: 'too large', command: 'DATA' };
      const atData = refused({ recipient: 'accepted@example.org', response });
      expect(atData).toMatchObject({ command: 'data', finalRecipient: 'accepted@example.org', text: 'too large' });
    });

    it('an address with quotes, which ends where it does', () => {
      const command = 'RCPT TO:<"x> <victim@example.org>"@example.com>';
      const signal = refused({ response: { code: 550, content: 'no', command } });
      expect(signal).toHaveProperty('finalRecipient', '"x> <victim@example.org>"@example.com');
    });

    it('a client before it named a sender, which is no null sender', () => {
      const response = { code: 421, content: '4.3.2 shutting down', command: 'EHLO x' };
      const signal = refused({ sender: '', response });
      expect(signal).toMatchObject({ command: 'ehlo', reply: 421, code: '4.3.2' });
      expect(signal).not.toHaveProperty('mailFrom');
      expect(signal).not.toHaveProperty('finalRecipient');
    });
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
