/** What a caller gets wrong is refused by name and bound; nothing is coerced. */
import { describe, expect, it } from 'vitest';
import * as backoff from '../../src/backoff/index.ts';
import { diagnose } from '../../src/diagnose.ts';
import { FAMILIES, SERVERS, type Maker } from '../../src/backoff/makers.ts';

const makers: readonly (readonly [string, Maker])[] = Object.entries({ ...SERVERS, ...FAMILIES });
/** Every option of every maker, from what a schedule says of itself, and those without a default. */
const WITHOUT_DEFAULT: Readonly<Record<string, readonly string[]>> = {
  sendmail: ['maxQueueAge'],
  kumomta: ['maxRetryInterval'],
  stalwart: ['maxAttempts'],
  'zone-mta': ['delayEmailAfter'],
  haraka: ['maxTempFailures', 'tempFailIntervals'],
  exponential: ['cap', 'attempts'],
};
const options = makers.flatMap(([name, maker]) =>
  [...Object.keys(maker().description!.options), ...(WITHOUT_DEFAULT[name] ?? [])].map(
    (option) => [name, option, maker] as const,
  ),
);

const WRONG = [NaN, -1, Infinity, '5', new Date(), [NaN], ['5'], true, {}];

describe('a value that is none is refused', () => {
  it.each(options.filter(([, option]) => option !== 'rules'))('by %s for %s', (_name, option, maker) => {
    for (const value of WRONG) {
      const make = (): unknown => maker({ [option]: value });
      expect(make).toThrow(RangeError);
      expect(make).toThrow(new RegExp(`^${option} must be finite and >= `));
    }
  });

  it.each(WRONG)('by exim for its rules: %s', (value) => {
    expect(() => backoff.exim({ rules: value as never })).toThrow();
  });
});

describe('what is no option', () => {
  it.each(makers.filter(([name]) => name !== 'mailgun'))('is refused by %s', (_name, maker) => {
    expect(() => maker({ minimalBackofTime: 5 })).toThrow(/^minimalBackofTime is no option$/);
  });

  it.each(['toString', 'constructor', '__proto__', '0'])('is refused when it is called %s', (name) => {
    const given = JSON.parse(`{"${name}":5}`) as object;
    expect(() => backoff.postfix(given)).toThrow(new RangeError(`${name} is no option`));
    expect(() => backoff.exim(given)).toThrow(new RangeError(`${name} is no option`));
  });

  it.each([[], 0.5, 'full', Infinity])('is refused whatever its value is: %j', (value) => {
    for (const [, maker] of makers.slice(0, -1)) {
      if (maker === backoff.mailgun) continue;
      expect(() => maker({ foo: value })).toThrow(new RangeError('foo is no option'));
    }
    expect(() => backoff.throttle(undefined, { kind: 'check', now: 0 }, { foo: value } as never)).toThrow(
      new RangeError('foo is no option'),
    );
  });

  it('is one that is undefined', () => {
    expect(backoff.postfix({ queueRunDelay: undefined } as never).description).toEqual(backoff.postfix().description);
  });
});

describe('what are no options at all', () => {
  const message = 'options must be an object, a schedule postfix()';
  const optional = makers.filter(([name]) => name !== 'mailgun');

  it.each(optional)('are refused by %s', (_name, maker) => {
    for (const given of [5, true]) expect(() => maker(given as never)).toThrow(new TypeError(message));
    expect(maker(null as never).description).toEqual(maker().description);
  });

  it.each(optional)('are a state, for %s that is handed on without its brackets', (_name, maker) => {
    const { verdict } = diagnose('451 4.3.0 Try later');
    const state = { attempts: 1, firstAttemptAt: 0, now: 0 };
    expect(() => backoff.planRetry(maker as never, state, verdict)).toThrow(new TypeError(message));
    expect(() => backoff.timeline(maker as never)).toThrow(new TypeError(message));
    expect(() => backoff.withJitter(maker as never, 'full')).toThrow(new TypeError(message));
  });

  it('are a policy by its name', () => {
    const { verdict } = diagnose('550 5.1.1 No such user');
    expect(() => backoff.recordBounce(null, verdict, 0, 'mailman3' as never)).toThrow(TypeError);
    expect(() => backoff.throttle(null, { kind: 'check', now: 0 }, 'postfix' as never)).toThrow(TypeError);
    expect(() =>
      backoff.planRetry(backoff.postfix(), { attempts: 1, firstAttemptAt: 0, now: 0 }, verdict, 5 as never),
    ).toThrow(TypeError);
  });
});

describe('options that contradict each other', () => {
  it('are refused', () => {
    expect(() => backoff.postfix({ minimalBackoffTime: 5_000, maximalBackoffTime: 4_000 })).toThrow(
      'maximalBackoffTime must be >= minimalBackoffTime',
    );
  });
});

describe('timeline', () => {
  it.each([{ attempts: 0 }, { attempts: NaN }, { start: -1 }, { start: '0' }])('refuses %j', (given) => {
    expect(() => backoff.timeline(backoff.postfix(), given as never)).toThrow(RangeError);
  });
});
