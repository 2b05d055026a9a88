import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entries } from '../../src/catalogue/entries.ts';
import { replies } from '../../src/catalogue/replies.ts';
import { classify } from '../../src/classify/classify.ts';
import type { EnhancedCode } from '../../src/code/enhanced-code.ts';
import { diagnose } from '../../src/diagnose.ts';
import type { Signal } from '../../src/signal.ts';
import { BASES, type Basis } from '../../src/verdict.ts';
import { brokenPromises } from '../classify/promises.ts';
import { signal } from './arbitraries.ts';

const CODES = Object.keys(entries).flatMap((key) =>
  ['2', '4', '5'].map((digit) => key.replace('X', digit) as EnhancedCode),
);
const REPLIES = [undefined, ...Object.keys(replies).map(Number), 571];
const ACTIONS: readonly Signal['action'][] = [undefined, 'failed', 'delayed', 'delivered', 'relayed', 'expanded'];
const strength = (basis: Basis) => BASES.indexOf(basis);

describe('rules 1 to 6 of TAXONOMY', () => {
  it.each(ACTIONS)('hold for every registered code with every known reply, action %s', (action) => {
    const broken: unknown[] = [];
    for (const code of [undefined, ...CODES, '5.1.99', '4.42.1'] as const) {
      for (const reply of REPLIES) {
        const given: Partial<Signal> = { ...(code && { code }), ...(reply && { reply }), ...(action && { action }) };
        const promises = brokenPromises(given, classify(given));
        if (promises.length > 0) broken.push({ given, promises });
      }
    }
    expect(broken).toStrictEqual([]);
  });

  it('hold for every signal, with any transport, command and flaws', () => {
    fc.assert(
      fc.property(signal(), (given) => {
        expect(brokenPromises(given, classify(given))).toStrictEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });

  it('hold for what diagnose makes of a signal', () => {
    fc.assert(
      fc.property(signal(), (given) => {
        const { signal: read, verdict } = diagnose(given);
        expect(brokenPromises(read, verdict)).toStrictEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('rule 0: the order of evidence', () => {
  const failing = signal().filter(
    ({ reply, code }) => (reply === undefined || reply >= 400) && code?.startsWith('2') !== true,
  );

  it('a weaker kind of evidence beside a stronger one changes neither category nor basis', () => {
    fc.assert(
      fc.property(failing, ({ reply, code, action }) => {
        const numbers: Partial<Signal> = { ...(reply && { reply }), ...(code && { code }) };
        const alone = classify(numbers);
        const beside = classify({ ...numbers, ...(action && { action }), transport: 'EAUTH' });
        if (strength(alone.basis) > strength('generic-code')) return;
        expect(beside).toMatchObject({ category: alone.category, basis: alone.basis, scope: alone.scope });
      }),
    );
  });

  it('a specific code beats every reply of its class', () => {
    fc.assert(
      fc.property(failing, ({ reply, code }) => {
        if (code === undefined || reply === undefined || String(reply)[0] !== code[0]) return;
        const alone = classify({ code });
        if (alone.basis !== 'enhanced-code') return;
        expect(classify({ code, reply })).toStrictEqual(alone);
      }),
      { numRuns: 2_000 },
    );
  });

  it('a generic code gives way to a reply that names a cause', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          ...Object.keys(replies)
            .map(Number)
            .filter((reply) => reply >= 400),
        ),
        fc.nat(7),
        (reply, subject) => {
          const alone = classify({ reply });
          if (alone.basis !== 'reply') return;
          const code = `${String(reply)[0] ?? ''}.${subject}.0` as EnhancedCode;
          expect(classify({ reply, code })).toStrictEqual(alone);
        },
      ),
    );
  });
});

describe('rule 5: host, address and phase may inform, and are never needed', () => {
  it('no name of a host changes a permanence, nor does any text', () => {
    fc.assert(
      fc.property(signal(), fc.domain(), fc.ipV4(), (given, remoteHost, remoteAddress) => {
        const { permanence } = classify({ ...given, remoteHost, remoteAddress });
        expect(permanence).toBe(classify(given).permanence);
      }),
    );
  });
});

describe('the same signal gets the same verdict', () => {
  it('twice, after a way through JSON, and with its fields in another order', () => {
    fc.assert(
      fc.property(signal(), (given) => {
        const verdict = classify(given);
        const stored = JSON.parse(JSON.stringify(given)) as Partial<Signal>;
        const turned = Object.fromEntries(Object.entries(given).reverse()) as Partial<Signal>;
        expect(classify(stored)).toStrictEqual(verdict);
        expect(classify(turned)).toStrictEqual(verdict);
        expect(JSON.parse(JSON.stringify(verdict))).toStrictEqual(verdict);
      }),
    );
  });
});
