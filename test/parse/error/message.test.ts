import { describe, expect, it } from 'vitest';
import { diagnose, fromError } from '../../../src/index.ts';

const FAILURES: readonly (readonly [message: string, transport: string])[] = [
  ['connect ECONNREFUSED 192.0.2.1:25', 'ECONNREFUSED'],
  ['Error: connect ETIMEDOUT 192.0.2.1:25', 'ETIMEDOUT'],
  ['read ECONNRESET', 'ECONNRESET'],
  ['getaddrinfo EAI_AGAIN mx.example.org', 'EAI_AGAIN'],
  ['queryMx ENOTFOUND example.org', 'ENOTFOUND'],
  ['Greeting never received', 'ETIMEDOUT'],
  ['certificate has expired', 'CERT_HAS_EXPIRED'],
  [
    "Hostname/IP does not match certificate's altnames: Host: mx.example.org. is not in the cert",
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ],
];

describe('what a queue keeps of an error may be its message alone', () => {
  it.each(FAILURES)('a text: %s', (message, transport) => {
    expect(diagnose(message).signal).toEqual({ transport, text: message, raw: message, flaws: [] });
  });

  it.each(FAILURES)('an error without fields: %s', (message, transport) => {
    expect(fromError(new Error(message))).toEqual({ transport, text: message, raw: message, flaws: [] });
  });

  it.each(['550 5.1.1 No such user', "Can't send mail - all recipients were rejected: 550 5.1.1 No such user"])(
    'a reply: %s',
    (message) => {
      expect(fromError(new Error(message))).toMatchObject({
        reply: 550,
        code: '5.1.1',
        text: 'No such user',
        raw: message,
      });
    },
  );

  it.each(['500 Internal Server Error', '550 widgets', 'x is not a function', 'version 5.1.1'])(
    'none: %s',
    (message) => {
      expect(fromError(new Error(message))).toBeUndefined();
    },
  );
});

describe('a host that has no address', () => {
  it("to connect to, mostly one's own, is held against nobody", () => {
    const error = { code: 'EDNS', command: 'CONN', message: 'getaddrinfo ENOTFOUND smtp.example.org' };
    expect(diagnose(error).verdict).toMatchObject({
      permanence: 'transient',
      category: 'network-error',
      scope: 'network',
      action: 'review',
    });
  });

  it('to find the mail server of is a domain that does not exist', () => {
    const error = { code: 'ENOTFOUND', syscall: 'queryMx', message: 'queryMx ENOTFOUND example.org' };
    expect(diagnose(error).verdict).toMatchObject({
      permanence: 'permanent',
      category: 'domain-unknown',
      action: 'review',
    });
  });
});
