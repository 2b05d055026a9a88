import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryFor } from '../../src/catalogue/entry-for.ts';
import { formatCode, isCode, parseCode } from '../../src/code/enhanced-code.ts';
import { findCode } from '../../src/code/find-code.ts';
import { isReplyCode, replyClass } from '../../src/code/reply-code.ts';
import { code, statusClass, text } from './arbitraries.ts';

/** RFC 3463 section 2, word for word. */
const GRAMMAR = /^[245]\.(?:0|[1-9]\d{0,2})\.(?:0|[1-9]\d{0,2})$/;

describe('for every code', () => {
  it('formatCode(parseCode(x)) is x', () => {
    fc.assert(
      fc.property(code(), (written) => {
        const parts = parseCode(written);
        expect(parts).toBeDefined();
        if (parts !== undefined) expect(formatCode(parts)).toBe(written);
      }),
    );
  });

  it('parseCode(formatCode(x)) is x', () => {
    fc.assert(
      fc.property(statusClass(), fc.nat(999), fc.nat(999), (digit, subject, detail) => {
        const parts = { class: digit, subject, detail };
        expect(parseCode(formatCode(parts))).toStrictEqual(parts);
      }),
    );
  });

  it('the catalogue has a row, its own or the one to fall back to', () => {
    fc.assert(
      fc.property(code(), (written) => {
        const entry = entryFor(written as string);
        const key = `X${written.slice(1)}`;
        expect(entry?.known).toBe(entry?.key === key);
        expect([key, key.replace(/\d+$/, '0'), 'X.0.0']).toContain(entry?.key);
      }),
    );
  });

  it('findCode finds it behind a reply, and says where', () => {
    fc.assert(
      fc.property(code(), (written) => {
        expect(findCode(`${written[0] ?? ''}50 ${written} words`)).toStrictEqual({
          code: written,
          start: 4,
          end: 4 + written.length,
          flaws: [],
        });
      }),
    );
  });
});

describe('for every text', () => {
  it('isCode, parseCode and entryFor agree with the grammar', () => {
    const dotted = fc.stringMatching(/^[0-6]{1,2}\.\d{0,4}\.\d{0,4}[. \n]?$/);
    fc.assert(
      fc.property(fc.oneof(text(), code(), dotted), (written) => {
        const is = GRAMMAR.test(written);
        expect(isCode(written)).toBe(is);
        expect(parseCode(written) !== undefined).toBe(is);
        expect(entryFor(written) !== undefined).toBe(is);
      }),
    );
  });

  it('what findCode finds stands where it says, and is part of no longer number', () => {
    fc.assert(
      fc.property(text(), (written) => {
        const found = findCode(written);
        if (found === undefined) return;
        const { start, end } = found;
        const there = written.slice(start, end);
        expect(isCode(found.code)).toBe(true);
        expect(there.split('.').map(Number)).toStrictEqual(found.code.split('.').map(Number));
        expect(found.flaws.includes('leading-zero')).toBe(there !== found.code);
        expect(written.slice(Math.max(0, start - 1), start)).not.toMatch(/[\w.]/);
        expect(written.slice(end, end + 2)).not.toMatch(/^(?:\w|\.\d)/);
      }),
    );
  });
});

it('for every number, a reply code has a class', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: -10, max: 700 }), fc.double()), (number) => {
      if (isReplyCode(number)) expect(replyClass(number)).toBe(Number(String(number)[0]));
      expect(isReplyCode(number)).toBe(/^[2-5][0-5]\d$/.test(String(number)));
    }),
  );
});
