import { describe, expect, it } from 'vitest';
import { toTransportCode, TRANSPORT_CODES } from '../../src/code/transport-code.ts';

describe('toTransportCode', () => {
  it('knows each of its own names', () => {
    expect(TRANSPORT_CODES.map(toTransportCode)).toStrictEqual([...TRANSPORT_CODES]);
  });

  it('lists no name twice', () => {
    expect(new Set(TRANSPORT_CODES).size).toBe(TRANSPORT_CODES.length);
  });

  it.each(['EPIPE', 'ECONNABORTED', 'EAI_NODATA'])('knows %s, which others took for a permanent failure', (name) => {
    expect(toTransportCode(name)).toBe(name);
  });

  it.each(['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION'])('takes %s for ERR_SSL', (name) => {
    expect(toTransportCode(name)).toBe('ERR_SSL');
  });

  it.each([['ENOENT'], ['econnrefused'], [''], ['constructor'], ['__proto__'], [undefined], [null], [-111], [{}]])(
    'does not know %j',
    (name) => {
      expect(toTransportCode(name)).toBeUndefined();
    },
  );
});
