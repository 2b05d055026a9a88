import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraryRules } from '../../src/classify/library-rules.ts';
import { classify } from '../../src/classify/classify.ts';
import { diagnose } from '../../src/diagnose.ts';
import { RULE_NOTES } from '../../src/explain/rules/rule-notes.ts';
import type { Signal } from '../../src/signal.ts';
import { brokenPromises } from '../classify/promises.ts';

const samples = Object.entries(RULE_NOTES).map(([id, { sample, known }]): readonly [string, Signal] => [
  id,
  { ...diagnose(sample).signal, ...known },
]);

test('the promises hold for every sample, in either class and without its numbers', () => {
  const broken = samples.flatMap(([id, signal]) =>
    [{}, { reply: 450, code: undefined }, { reply: 550, code: undefined }, { reply: undefined, code: undefined }].map(
      (change) => {
        const given = { ...signal, ...change } as Partial<Signal>;
        return { id, change, promises: brokenPromises(given, classify(given)) };
      },
    ),
  );
  expect(broken.filter(({ promises }) => promises.length > 0)).toEqual([]);
});

test('the promises hold for every sample with any text around it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.string(), fc.string(), ([, signal], before, after) => {
      const given = { ...signal, text: `${before} ${signal.text ?? ''} ${after}` };
      const verdict = classify(given);
      expect(brokenPromises(given, verdict)).toEqual([]);
      for (const { start, end, words } of verdict.evidence) expect(given.text.slice(start, end)).toBe(words);
    }),
    { numRuns: 3_000 },
  );
});

test('the promises hold for any two samples in one text', () => {
  const one = fc.constantFrom(...samples);
  fc.assert(
    fc.property(one, one, ([, first], [, second]) => {
      const given = { ...first, text: `${first.text ?? ''}\n${second.text ?? ''}` };
      expect(brokenPromises(given, classify(given))).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

describe('rules of equal rank', () => {
  const { rules } = libraryRules();

  test('there are none: each has a place of its own in the order, and the first that holds decides', () => {
    expect(rules.map(({ order }) => order)).toEqual([...rules.keys()]);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test('no phrase stands in two rules that ask for nothing else and say different things', () => {
    const seen = new Map<string, string>();
    const torn: string[] = [];
    for (const { id, rule, finding, provider } of rules) {
      const { when, and, without, code, reply, command, recognised } = rule;
      if ([and, without, code, reply, command, recognised].some((condition) => condition !== undefined)) continue;
      for (const phrase of [when ?? []].flat()) {
        const other = seen.get(phrase);
        // What a provider means by the same words is the reason for its rule.
        if (other !== undefined && provider === undefined && !other.endsWith(` ${finding.permanent.category}`))
          torn.push(`${phrase}: ${other}, ${id} ${finding.permanent.category}`);
        if (provider === undefined) seen.set(phrase, `${id} ${finding.permanent.category}`);
      }
    }
    expect(torn).toEqual([]);
  });
});
