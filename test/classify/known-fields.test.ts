import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import type { Signal } from '../../src/signal.ts';

/** A webhook or a database row that only claims to be a signal. */
const judge = (fields: unknown) => classify(fields as Partial<Signal>);
const NOTHING_KNOWN = judge({});

describe('a field that is not of its type counts as missing', () => {
  it.each<[string, unknown]>([
    ['a code that is none', { code: '5.01.1' }],
    ['a code with a decoration', { code: '#5.1.1' }],
    ['a code that is a number', { code: 5.1 }],
    ['a code that is null', { code: null }],
    ['a reply in text', { reply: '550' }],
    ['a reply of a web API', { reply: 605 }],
    ['a broken reply', { reply: 550.5 }],
    ['a reply that is not a number at all', { reply: Number.NaN }],
    ['a negative reply', { reply: -550 }],
    ['a reply that is null', { reply: null }],
    ['a text that is a number', { text: 550 }],
    ['an action that RFC 3464 does not have', { action: 'bounced' }],
    ['an action that is a number', { action: 1 }],
    ['an action that is null', { action: null }],
    ['a transport that is a number', { transport: 111 }],
    ['a transport that every object has', { transport: 'constructor' }],
    ['a command that does not exist', { command: 'HELP' }],
    ['fields of somebody else', { event: 'bounce', severity: 'permanent' }],
  ])('%s', (_what, fields) => {
    expect(judge(fields)).toStrictEqual(NOTHING_KNOWN);
  });

  it.each(['', 'constructor', '__proto__', 'toString', 'HELP', 5, null, {}])(
    'a nonsense command beside a reply: %j',
    (command) => {
      expect(judge({ reply: 550, command })).toStrictEqual(judge({ reply: 550 }));
    },
  );

  it('and the good fields beside it count', () => {
    expect(judge({ reply: '550', code: '5.1.1', action: 'bounced' })).toMatchObject({
      category: 'recipient-unknown',
      action: 'suppress-recipient',
    });
    expect(judge({ reply: 550, code: 'nonsense' })).toMatchObject({ permanence: 'permanent', category: 'unknown' });
  });

  it.each(['bounced', 'FAILED', 'Failed', 'dropped', ''])('an action %j is never taken for delivered', (action) => {
    expect(judge({ action }).permanence).not.toBe('delivered');
  });
});

describe('classify never throws', () => {
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('trap');
      },
    },
  );
  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a text', '550 5.1.1'],
    ['a number', 550],
    ['a list', []],
    ['an object without a prototype', Object.create(null)],
    ['a proxy that throws', throwing],
  ])('%s says unknown', (_what, value) => {
    expect(judge(value)).toStrictEqual(NOTHING_KNOWN);
  });

  it('a frozen signal is judged, and not changed', () => {
    const signal = Object.freeze({ reply: 550, code: '5.1.1', text: 5 });
    expect(judge(signal).category).toBe('recipient-unknown');
  });
});

describe('what one caller does to a verdict, no other caller sees', () => {
  it.each<[string, Partial<Signal>]>([
    ['nothing known', {}],
    ['a code', { code: '5.1.1' }],
    ['delivered', { reply: 250 }],
  ])('%s', (_what, signal) => {
    const before = structuredClone(classify(signal));
    try {
      (classify(signal).evidence as unknown[]).push('tainted');
    } catch {
      // a frozen list is as good as one of its own
    }
    expect(classify(signal)).toStrictEqual(before);
  });
});
