import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose.ts';
import { fromError } from '../../../src/parse/error/from-error.ts';

const revoked = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const throwing = (target: object) =>
  new Proxy(target, {
    get: () => {
      throw new Error('trap');
    },
    has: () => {
      throw new Error('trap');
    },
    ownKeys: () => {
      throw new Error('trap');
    },
  });
const getter = (name: string) =>
  Object.defineProperty({ code: 'ECONNREFUSED' }, name, {
    get: () => {
      throw new Error('getter');
    },
  });

describe.each([
  ['fromError', fromError],
  ['diagnose', diagnose],
])('%s never throws, whatever was thrown', (_name, read) => {
  it.each<[string, unknown]>([
    ['a proxy that throws', throwing({})],
    ['a proxy of an error that throws', throwing(new Error('x'))],
    ['a revoked proxy', revoked({})],
    ['an object without a prototype', Object.create(null)],
    ['errors that throw', { errors: throwing([]) }],
    ['errors that are revoked', { errors: revoked([]) }],
    ['rejectedErrors that throw', { rejectedErrors: throwing([]) }],
    ['rejectedErrors that are revoked', { rejectedErrors: revoked([]) }],
    ['a member of rejectedErrors that throws', { rejectedErrors: [throwing({})] }],
    ['rejected that throws', { response: '550 5.1.1 x', rejected: throwing(['user@example.com']) }],
    ['rejected that is revoked', { response: '550 5.1.1 x', rejected: revoked([]) }],
    ['a cause that throws', { cause: throwing({}) }],
    ['a coarse error whose cause throws', { code: 'ESOCKET', cause: throwing({}) }],
    ['flaws that throw', { code: '5.1.1', flaws: throwing([]) }],
    ['flaws that are revoked', { code: '5.1.1', flaws: revoked([]) }],
    ['an inner signal that is revoked', { code: '5.1.1', inner: revoked({}) }],
  ])('%s', (_what, value) => {
    expect(() => JSON.stringify(read(value))).not.toThrow();
  });

  it.each([
    'message',
    'response',
    'responseCode',
    'cause',
    'errors',
    'rejectedErrors',
    'rejected',
    'command',
    'originalCode',
  ])('a getter of %s that throws counts as missing', (name) => {
    expect(JSON.stringify(read(getter(name)))).toContain('ECONNREFUSED');
  });

  it.each([
    ['frozen', Object.freeze({ code: 'ECONNREFUSED' })],
    ['without a prototype', Object.assign(Object.create(null) as object, { code: 'ECONNREFUSED' })],
    ['as JSON', JSON.parse('{"code":"ECONNREFUSED","syscall":"connect"}') as unknown],
  ])('an error that is %s is read all the same', (_what, value) => {
    expect(JSON.stringify(read(value))).toContain('ECONNREFUSED');
  });
});

describe('fromError comes to an end', () => {
  it('a cause that is its own cause', () => {
    const error = new Error('x');
    error.cause = error;
    expect(fromError(error)).toBeUndefined();
  });

  it('two causes of each other, one of them about mail', () => {
    const a = new Error('a');
    a.cause = Object.assign(new Error('b'), { code: 'EPIPE', cause: a });
    expect(fromError(a)).toMatchObject({ transport: 'EPIPE' });
  });

  it('an AggregateError that holds itself', () => {
    const error = new AggregateError([]);
    error.errors.push(error, error, error);
    expect(fromError(error)).toBeUndefined();
  });

  it('an error whose rejectedErrors hold it eight times is looked at some hundred times at most', () => {
    let looks = 0;
    const error = {
      get response() {
        looks++;
        return '550 5.1.1 No such user';
      },
      rejectedErrors: [] as unknown[],
    };
    error.rejectedErrors.push(...Array.from({ length: 8 }, () => error));
    const signal = fromError(error);
    expect(signal).toMatchObject({ reply: 550, code: '5.1.1' });
    expect(looks).toBeLessThan(500);
  });
});
