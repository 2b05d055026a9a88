import { describe, expectTypeOf, it } from 'vitest';
import { classify, type Action, type Signal, type Verdict } from '../../src/classify/index.ts';
import { diagnose, type Diagnosis } from '../../src/diagnose.ts';
import { fromError, parseLogLine, parseReply } from '../../src/parse/index.ts';

declare const text: string;

/** Compiles because no action is forgotten. */
export function describeAction(action: Action): string {
  switch (action) {
    case 'none':
      return 'nothing to do';
    case 'retry':
    case 'retry-slower':
      return 'try again later';
    case 'suppress-recipient':
      return 'stop mailing this address';
    case 'fix-sender':
    case 'fix-message':
      return 'change it, then send again';
    case 'review':
      return 'a person must look';
  }
}

// @ts-expect-error -- review is forgotten, so the function may end without a value
export function forgetReview(action: Action): string {
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- that the compiler minds is the point
  switch (action) {
    case 'none':
      return 'nothing to do';
    case 'retry':
    case 'retry-slower':
      return 'try again later';
    case 'suppress-recipient':
      return 'stop mailing this address';
    case 'fix-sender':
    case 'fix-message':
      return 'change it, then send again';
  }
}

describe('what every parser yields is a Signal', () => {
  it('and may be nothing', () => {
    expectTypeOf(parseReply(text)).toExtend<Signal | undefined>();
    expectTypeOf(parseLogLine(text)).toExtend<Signal | undefined>();
    expectTypeOf(fromError(text)).toExtend<Signal | undefined>();
    expectTypeOf(undefined).toExtend<ReturnType<typeof parseReply>>();
    expectTypeOf(undefined).toExtend<ReturnType<typeof parseLogLine>>();
    expectTypeOf(undefined).toExtend<ReturnType<typeof fromError>>();
  });

  it('so that classify takes it with ?? {}', () => {
    expectTypeOf(classify(parseReply(text) ?? {})).toEqualTypeOf<Verdict>();
    expectTypeOf(classify(parseLogLine(text) ?? {})).toEqualTypeOf<Verdict>();
    expectTypeOf(classify(fromError(text) ?? {})).toEqualTypeOf<Verdict>();
    // @ts-expect-error -- and not without
    classify(parseReply(text));
  });

  it('and diagnose takes anything, and always answers', () => {
    expectTypeOf(diagnose).parameter(0).toBeUnknown();
    expectTypeOf(diagnose(text)).toEqualTypeOf<Diagnosis>();
    expectTypeOf(diagnose(text).signal).toExtend<Signal>();
    expectTypeOf(diagnose(text).verdict).toEqualTypeOf<Verdict>();
  });
});

describe('classify', () => {
  it('takes any part of a signal', () => {
    expectTypeOf(classify({})).toEqualTypeOf<Verdict>();
    classify({ code: '5.4.4', text });
    // @ts-expect-error -- but no fields of another shape
    classify({ status: '5.4.4' });
    // @ts-expect-error -- nor a reply in text
    classify({ reply: '550' });
    // @ts-expect-error -- nor an action that RFC 3464 does not have
    classify({ action: 'bounced' });
  });

  it('answers from closed lists', () => {
    expectTypeOf<Verdict['action']>().toEqualTypeOf<Action>();
    expectTypeOf<string>().not.toExtend<Verdict['permanence']>();
    expectTypeOf<string>().not.toExtend<Verdict['category']>();
    expectTypeOf<string>().not.toExtend<Verdict['scope']>();
    expectTypeOf<string>().not.toExtend<Verdict['basis']>();
  });
});

describe('results cannot be written to', () => {
  it('neither a verdict', () => {
    const verdict = classify({});
    // @ts-expect-error -- read-only
    verdict.action = 'none';
    // @ts-expect-error -- read-only in its depth
    verdict.evidence.push({ start: 0, end: 0, words: '' });
  });

  it('nor a signal', () => {
    const signal = parseReply(text);
    // @ts-expect-error -- read-only
    if (signal) signal.reply = 550;
    // @ts-expect-error -- read-only in its depth
    signal?.flaws.push('class-mismatch');
    // @ts-expect-error -- read-only where it is quoted
    if (signal?.inner) signal.inner.text = '';
  });

  it('nor a diagnosis', () => {
    // @ts-expect-error -- read-only
    diagnose(text).verdict = classify({});
    // @ts-expect-error -- read-only in its depth
    diagnose(text).verdict.permanence = 'unknown';
  });

  it('nor what was said to several recipients', () => {
    // @ts-expect-error -- read-only
    fromError(text)?.rejected?.push({ flaws: [] });
  });
});
