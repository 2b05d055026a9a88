import { describe, expect, it } from 'vitest';
import { fromError } from '../../../src/parse/error/from-error.ts';

const thrown = (message: string, fields: object) => Object.assign(new Error(message), fields);

describe('fromError reads failures below SMTP, the most telling name first', () => {
  it.each([
    [
      'nodemailer 10, which keeps the name of the system',
      { code: 'ESOCKET', originalCode: 'ECONNREFUSED' },
      'x',
      'ECONNREFUSED',
    ],
    [
      'nodemailer 10, over the name of a certificate',
      { code: 'ETLS', originalCode: 'CERT_HAS_EXPIRED' },
      'x',
      'CERT_HAS_EXPIRED',
    ],
    [
      'nodemailer 6 to 9, only in the message',
      { code: 'ESOCKET' },
      'connect ECONNREFUSED 192.0.2.1:25',
      'ECONNREFUSED',
    ],
    ['a lookup, only in the message', { code: 'EDNS' }, 'getaddrinfo ENOTFOUND mx.example.com', 'ENOTFOUND'],
    ['a lookup that may be repeated', { code: 'EDNS' }, 'getaddrinfo EAI_AGAIN mx.example.com', 'EAI_AGAIN'],
    ['the cause behind it', { code: 'ESOCKET', cause: { code: 'ECONNRESET' } }, 'x', 'ECONNRESET'],
    ['nothing better', { code: 'ESOCKET' }, 'Unexpected socket close', 'ESOCKET'],
    ['an unknown name in its place', { code: 'ECONNECTION', originalCode: 'ESOMETHING' }, 'x', 'ECONNECTION'],
    ['a time-out', { code: 'ETIMEDOUT', timeoutType: 'greeting' }, 'Greeting never received', 'ETIMEDOUT'],
    ['no reply to an envelope', { code: 'EENVELOPE', command: 'API' }, 'No recipients defined', 'EENVELOPE'],
    ['a log-in that was not tried', { code: 'EAUTH', command: 'API' }, 'Missing credentials for "PLAIN"', 'EAUTH'],
    ['no TLS where it is demanded', { code: 'EREQUIRETLS' }, 'x', 'EREQUIRETLS'],
  ])('%s', (_what, fields, message, transport) => {
    const signal = fromError(thrown(message, fields));
    expect(signal).toMatchObject({ transport, text: message, raw: message, flaws: [] });
    expect(signal).not.toHaveProperty('reply');
  });

  it.each([
    [
      'net',
      { code: 'ECONNREFUSED', syscall: 'connect', address: '192.0.2.1', port: 25 },
      { command: 'connect', remoteAddress: '192.0.2.1' },
    ],
    ['dns', { code: 'ENOTFOUND', syscall: 'queryMx', hostname: 'example.com' }, { remoteHost: 'example.com' }],
    [
      'dns',
      { code: 'EAI_AGAIN', syscall: 'getaddrinfo', hostname: 'mx.example.com' },
      { remoteHost: 'mx.example.com' },
    ],
    ['tls', { code: 'ERR_TLS_CERT_ALTNAME_INVALID', host: 'mx.example.com' }, { remoteHost: 'mx.example.com' }],
    ['tls', { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, {}],
  ])('node:%s: %o', (_module, fields, expected) => {
    expect(fromError(thrown('x', fields))).toMatchObject({ transport: fields.code, ...expected });
  });

  it("OpenSSL's many names are one", () => {
    expect(fromError({ code: 'ERR_SSL_WRONG_VERSION_NUMBER' })).toMatchObject({ transport: 'ERR_SSL' });
  });
});

describe('fromError looks behind an error that says nothing itself', () => {
  const REFUSED = thrown('connect ECONNREFUSED 192.0.2.1:25', {
    code: 'ECONNREFUSED',
    syscall: 'connect',
    address: '192.0.2.1',
  });

  it('a cause', () => {
    expect(fromError(new Error('Sending failed', { cause: REFUSED }))).toMatchObject({ transport: 'ECONNREFUSED' });
  });

  it('a cause of a cause', () => {
    const error = new Error('Job failed', { cause: new Error('Sending failed', { cause: REFUSED }) });
    expect(fromError(error)).toMatchObject({ transport: 'ECONNREFUSED', remoteAddress: '192.0.2.1' });
  });

  it("Node's AggregateError of all addresses that were tried", () => {
    expect(fromError(new AggregateError([REFUSED]))).toMatchObject({ transport: 'ECONNREFUSED' });
  });

  it('an AggregateError of which only a later member is about mail', () => {
    const error = new AggregateError([new TypeError('x'), REFUSED]);
    expect(fromError(error)).toMatchObject({ transport: 'ECONNREFUSED' });
  });

  it('but not beyond reason', () => {
    let error: Error = REFUSED;
    for (let depth = 0; depth < 100; depth++) error = new Error('wrapped', { cause: error });
    expect(fromError(error)).toBeUndefined();
  });
});

describe('fromError answers undefined for errors about something else', () => {
  it.each([
    ['a missing file', thrown('ENOENT: no such file', { code: 'ENOENT', syscall: 'open', path: '/tmp/x' })],
    [
      'a file that may not be read',
      thrown('EACCES: permission denied', { code: 'EACCES', syscall: 'open', path: '/tmp/x' }),
    ],
    [
      'a file that may not be removed',
      thrown('EPERM: not permitted', { code: 'EPERM', syscall: 'unlink', path: '/tmp/x' }),
    ],
    ['a mistake in the program', new TypeError('x is not a function')],
    ['a wrong argument', thrown('x', { code: 'ERR_INVALID_ARG_TYPE' })],
    ['an error whose message merely names one', new Error('see ECONNREFUSED in the manual')],
    ['an empty object', {}],
    ['a list', ['ECONNREFUSED']],
    ['a text', 'connect ECONNREFUSED 192.0.2.1:25'],
    ['a number', 550],
    ['nothing', undefined],
    ['null', null],
    ['a function', () => 550],
    ['a symbol', Symbol('ECONNREFUSED')],
  ])('%s', (_what, value) => {
    expect(fromError(value)).toBeUndefined();
  });
});
