import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'rules-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const REPLY = '550 Connection frequency limited';

describe('classify --why', () => {
  it('shows the words, the rule, its ground, and the registered meaning that was set aside', () => {
    const { status, out } = run([
      'classify',
      '--why',
      '550 5.4.1 Recipient address rejected: Access denied. AS(201806281)',
    ]);
    expect(status).toBe(0);
    expect(out).toMatch(/Verdict +permanent, recipient-unknown, scope recipient/);
    expect(out).toMatch(/Decided by +provider-rule microsoft-365\/\S+, confidence high/);
    expect(out).toMatch(/Because of .*\[.*Access denied.*\]/);
    expect(out).toMatch(/Source +https:\/\/learn\.microsoft\.com\//);
    expect(out).toMatch(/Sets aside +5\.4\.1, registered as "No answer from host"/);
  });

  it('says what decided where no words did', () => {
    expect(run(['classify', '--why', '550 5.1.1 xyz']).out).toMatch(/Because of +the registered meaning/);
  });

  it('adds the ground to JSON', () => {
    const [record] = JSON.parse(run(['classify', '--why', '--json', '450 4.2.0 Greylisted']).out) as {
      why: Record<string, string>;
    }[];
    expect(Object.keys(record?.why ?? {})).toEqual(expect.arrayContaining(['sample', 'source', 'reason']));
  });
});

describe('classify --rules', () => {
  it('judges by own rules first', () => {
    const rules = [
      { id: 'house', when: 'frequency limited', set: { permanence: 'transient', category: 'rate-limited' } },
    ];
    const { status, out } = run(['classify', '--rules', file('phrase.json', JSON.stringify(rules)), REPLY]);
    expect(status).toBe(0);
    expect(out).toMatch(/Verdict +transient, rate-limited/);
    expect(out).toMatch(/Decided by +own-rule house/);
  });

  it('takes an expression between slashes', () => {
    const rules = [{ id: 'house', when: '/FREQUENCY\\s+limited/i', set: { category: 'rate-limited' } }];
    expect(run(['classify', '--rules', file('expression.json', JSON.stringify(rules)), REPLY]).out).toContain('house');
  });

  it.each([
    ['no file', join(folder, 'none.json'), /--rules .*none\.json: ENOENT/],
    ['no JSON', file('text.json', 'not JSON'), /--rules .*text\.json: Unexpected token/],
    ['no array', file('object.json', '{}'), /must hold a JSON array of rules/],
    ['a bad rule', file('bad.json', '[{"id":"x","when":"a b","set":{}}]'), /rule "x": set must say something/],
    [
      'a dangerous expression',
      file('slow.json', '[{"id":"x","when":"/(a+)+b/","set":{"category":"virus"}}]'),
      /go back/,
    ],
    [
      'a broken expression',
      file('broken.json', '[{"id":"x","when":"/(a/","set":{"category":"virus"}}]'),
      /Invalid reg/,
    ],
  ])('%s: one line and status 2', (_, path, message) => {
    const { status, err } = run(['classify', '--rules', path, REPLY]);
    expect(status).toBe(2);
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('rules', () => {
  it('lists all with samples and sources', () => {
    const { status, out } = run(['rules', 'greylisting']);
    expect(status).toBe(0);
    expect(out).toMatch(/^greylisting\/named {2}greylisted$/m);
    expect(out).toMatch(/^Sample +45\d /m);
    expect(out).toMatch(/^Source +https:/m);
  });

  it('prints JSON', () => {
    const rules = JSON.parse(run(['rules', '--json']).out) as { id: string; sample: string; source: string }[];
    expect(rules.length).toBeGreaterThan(100);
    expect(rules.filter(({ id, sample, source }) => !id || !sample || !source)).toEqual([]);
  });

  it('knows when nothing fits', () => {
    const { status, err } = run(['rules', 'no-such-rule']);
    expect(status).toBe(2);
    expect(err).toContain('no rule has "no-such-rule" in its id');
  });
});
