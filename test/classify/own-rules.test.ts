import { describe, expect, test } from 'vitest';
import { classify, diagnose, type TextRule } from '../../src/index.ts';

const rule = (more: Partial<TextRule> = {}): TextRule => ({
  id: 'house',
  when: 'frequency limited',
  set: { permanence: 'transient', category: 'rate-limited', action: 'retry-slower' },
  ...more,
});

describe('an own rule', () => {
  test('beats the digit, the code and all rules of the library', () => {
    const verdict = diagnose('550 5.1.1 Connection frequency limited', { rules: [rule()] }).verdict;
    expect(verdict).toMatchObject({
      permanence: 'transient',
      category: 'rate-limited',
      action: 'retry-slower',
      basis: 'own-rule',
      confidence: 'high',
      rule: 'house',
      evidence: [{ start: 11, end: 28, words: 'frequency limited' }],
      overrides: '5.1.1',
    });
  });

  test('may be an expression', () => {
    const rules = [rule({ when: /frequency\s+limit(?:ed)?/iu })];
    const verdict = classify({ reply: 550, text: 'Frequency  limit, Frequency limited' }, { rules });
    expect(verdict.evidence).toEqual([{ start: 0, end: 16, words: 'Frequency  limit' }]);
  });

  test.each([
    ['é est refusé', 'É EST REFUSE: no'],
    ['cafe ferme', 'le Café fermé'],
    ['limit (hour|day)', 'the limit (hour|day) is reached'],
  ])('%j reads %j', (when, text) => {
    expect(classify({ reply: 550, text }, { rules: [rule({ when })] }).rule).toBe('house');
  });

  test('a bracket in a phrase is a bracket, not an alternative', () => {
    expect(
      classify({ reply: 550, text: 'limit hour' }, { rules: [rule({ when: 'limit (hour|day)' })] }).rule,
    ).toBeUndefined();
  });

  test('an expression remembers no place between calls', () => {
    const rules = [rule({ when: /limited/gy })];
    const judge = (): unknown => classify({ reply: 550, text: 'limited' }, { rules }).basis;
    expect([judge(), judge(), judge()]).toEqual(['own-rule', 'own-rule', 'own-rule']);
  });

  test.each<[string, Partial<TextRule>, boolean]>([
    ['the reply', { reply: 550 }, true],
    ['the class of the reply', { reply: 5 }, true],
    ['another reply', { reply: 554 }, false],
    ['the code', { code: '5.7.1' }, true],
    ['the code in any class', { code: 'X.7.1' }, true],
    ['a range of codes', { code: '5.7.0-9' }, true],
    ['another code', { code: '5.7.2' }, false],
    ['the host', { host: 'mx1.example.com' }, true],
    ['a domain above the host', { host: 'Example.com' }, true],
    ['another domain', { host: 'ample.com' }, false],
  ])('asks for %s', (_, condition, holds) => {
    const signal = { reply: 550, code: '5.7.1', text: 'frequency limited', remoteHost: 'MX1.example.com' } as const;
    expect(classify(signal, { rules: [rule(condition)] }).basis === 'own-rule').toBe(holds);
  });

  test('the first of several that hold decides', () => {
    const rules = [rule({ id: 'first' }), rule({ id: 'second' })];
    expect(classify({ reply: 450, text: 'frequency limited' }, { rules }).rule).toBe('first');
  });

  test('cannot suppress an address on a 4yz, nor for a fault that is not its own', () => {
    const suppress = (set: TextRule['set']): TextRule[] => [rule({ set: { ...set, action: 'suppress-recipient' } })];
    const text = 'frequency limited';
    expect(classify({ reply: 450, text }, { rules: suppress({ category: 'recipient-unknown' }) }).action).toBe(
      'review',
    );
    expect(() => classify({}, { rules: suppress({ category: 'rate-limited' }) })).toThrow(
      'set.action must not be suppress-recipient: the fault of sending-host',
    );
    expect(classify({ reply: 550, text }, { rules: suppress({ category: 'recipient-unknown' }) }).action).toBe(
      'suppress-recipient',
    );
  });
});

describe('an own rule that names no category', () => {
  const judge = (text: string, set: TextRule['set']): object =>
    diagnose(text, { rules: [rule({ when: 'foo', set })] }).verdict;

  test('leaves to the library what it does not say', () => {
    expect(judge('550 5.1.1 foo', { action: 'review' })).toMatchObject({
      permanence: 'permanent',
      category: 'recipient-unknown',
      scope: 'recipient',
      action: 'review',
      basis: 'own-rule',
      rule: 'house',
      evidence: [{ words: 'foo' }],
    });
    expect(judge('550 Mailbox full, foo', { scope: 'network' })).toMatchObject({
      category: 'mailbox-full',
      scope: 'network',
      action: 'review',
    });
  });

  test('suppresses where the library names a fault of the recipient, and else does not', () => {
    expect(judge('550 5.1.1 foo', { action: 'suppress-recipient' })).toMatchObject({ action: 'suppress-recipient' });
    expect(judge('550 5.7.1 foo', { action: 'suppress-recipient' })).toMatchObject({ action: 'review' });
  });

  test('gives no address up for what it says will pass', () => {
    expect(judge('550 5.1.1 foo', { permanence: 'transient' })).toMatchObject({
      permanence: 'transient',
      category: 'recipient-unknown',
      action: 'retry',
    });
  });

  test('keeps what a rule of the library knows against the digit', () => {
    const text =
      '550 5.2.1 The user you write to is receiving mail at a rate that prevents further messages, foo. - gsmtp';
    const { permanence, category } = diagnose(text).verdict;
    expect(judge(text, { action: 'review' })).toMatchObject({ permanence, category, action: 'review' });
  });
});

describe('rules written where they are used', () => {
  test('are those that are meant, though an expression is no JSON', () => {
    const named = (when: TextRule['when']): string | undefined =>
      classify({ reply: 550, text: '/limited/ unlimited' }, { rules: [rule({ when })] }).evidence[0]?.words;
    expect([named('/limited/'), named(/limited/), named('/limited/'), named(/unlimited/)]).toEqual([
      '/limited/',
      'limited',
      '/limited/',
      'unlimited',
    ]);
  });
});

describe('a bad rule throws and names itself', () => {
  test.each<[string, unknown, string]>([
    ['no id', { ...rule(), id: '' }, 'rule number 0: id'],
    ['no object', null, 'rule number 0: must be an object'],
    ['no word', rule({ when: ' *** ' }), 'rule "house": when: the phrase " *** " needs words'],
    ['no phrase', { ...rule(), when: 5 }, 'rule "house": when must be a text or an expression'],
    // eslint-disable-next-line regexp/no-misleading-capturing-group -- that is what must be refused
    ['a repetition in a repetition', rule({ when: /(a+)+b/ }), 'rule "house": when may go back too often: /(a+)+b/'],
    ['three stars', rule({ when: /a.*b.*c.*d/ }), 'rule "house": when may go back too often'],
    ['no reply', rule({ reply: 99 }), 'rule "house": reply'],
    ['no code', rule({ code: '5.1' }), 'rule "house": code'],
    ['a leading zero in the code', rule({ code: '5.01.1' }), 'rule "house": code'],
    ['a range from its end', rule({ code: '5.7.9-1' }), 'rule "house": code'],
    ['a code of success', rule({ code: '2.1.5' }), 'rule "house": code'],
    ['a reply of success', rule({ reply: 250 }), 'rule "house": reply'],
    ['no host', rule({ host: '' }), 'rule "house": host'],
    ['nothing to set', rule({ set: {} }), 'rule "house": set must say something'],
    ['an unknown category', { ...rule(), set: { category: 'nonsense' } }, 'rule "house": set.category must be one of'],
    ['an unknown field to set', { ...rule(), set: { toString: 'x' } }, 'rule "house": set.toString'],
    ['an unknown field', { ...rule(), pattern: 'x' }, 'rule "house": pattern is not a field'],
  ])('%s', (_, bad, message) => {
    expect(() => classify({}, { rules: [bad as TextRule] })).toThrow(TypeError);
    expect(() => classify({}, { rules: [bad as TextRule] })).toThrow(message);
  });

  test('rules that are no list', () => {
    expect(() => classify({}, { rules: 'x' as never })).toThrow('rules must be an array');
    expect(() => classify({}, null as never)).toThrow('options must be an object');
    expect(() => diagnose('', [rule()] as never)).toThrow('options must be an object');
    expect(() => diagnose('', { rule: [rule()] } as never)).toThrow('rule is no option; there is rules');
  });
});
