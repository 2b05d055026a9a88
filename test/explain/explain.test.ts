import { describe, expect, expectTypeOf, test } from 'vitest';
import { explain } from '../../src/explain/explain.ts';
import type { Page } from '../../src/explain/page.ts';
import { pages } from '../../src/explain/pages.ts';

describe('explain', () => {
  test.each(['2.4.1', '4.4.1', '5.4.1', 'X.4.1', 'x.4.1'])('gives one page to %s', (code) => {
    expect(explain(code)).toBe(pages['X.4.1']);
  });

  test('knows a long detail from its first digits', () => {
    expect(explain('5.7.26').key).toBe('X.7.26');
    expect(explain('5.7.1').key).toBe('X.7.1');
  });

  test.each(['banana', '', '550', '5.4', '5.4.01', '3.4.1', '5.4.1 ', 'X', 'X.4', 'toString', '__proto__'])(
    'has no page for %j',
    (text) => {
      expect(explain(text)).toBeUndefined();
    },
  );

  test('is certain for a code that has a page, and not for any other text', () => {
    expectTypeOf(explain('5.4.1')).toEqualTypeOf<Page>();
    const anything: string = '5.4.1';
    expectTypeOf(explain(anything)).toEqualTypeOf<Page | undefined>();
  });

  test('gives pages that nobody can change', () => {
    expect(Object.isFrozen(pages)).toBe(true);
    expect(() => (explain('5.4.1').causes as string[]).push('us')).toThrow(TypeError);
  });
});
