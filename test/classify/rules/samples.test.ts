/** Each rule decides its own sample, and says so. */
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnose.ts';
import { classify } from '../../../src/classify/classify.ts';
import { RULE_NOTES } from '../../../src/explain/rules/rule-notes.ts';

describe.each(Object.entries(RULE_NOTES))('%s', (id, { sample, known, source, reason }) => {
  const { signal } = diagnose(sample);
  const verdict = classify({ ...signal, ...known });

  test('decides its own sample', () => {
    expect({ rule: verdict.rule, category: verdict.category }).toEqual({ rule: id, category: expect.any(String) });
  });

  test('names a source and a reason', () => {
    expect(source).toMatch(/\S{8}/);
    expect(reason).toMatch(/^[\p{Lu}\d"'`].{30,}[.!]$/su);
  });
});
