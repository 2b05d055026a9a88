import { describe, expectTypeOf, it } from 'vitest';
import {
  findCode,
  formatReply,
  isCode,
  parseCode,
  type CodeParts,
  type EnhancedCode,
  type ParseCode,
} from '../../src/code/index.ts';

declare const text: string;
declare const number: number;

describe('ParseCode is exact', () => {
  it('gives the parts of a literal as literals', () => {
    expectTypeOf<ParseCode<'5.7.26'>>().toEqualTypeOf<{
      readonly class: 5;
      readonly subject: 7;
      readonly detail: 26;
    }>();
    expectTypeOf<ParseCode<'2.0.0'>>().toEqualTypeOf<{ readonly class: 2; readonly subject: 0; readonly detail: 0 }>();
    expectTypeOf<ParseCode<'4.999.100'>>().toEqualTypeOf<{
      readonly class: 4;
      readonly subject: 999;
      readonly detail: 100;
    }>();
  });

  it('gives undefined for what is no code', () => {
    expectTypeOf<ParseCode<'5.01.1'>>().toEqualTypeOf<undefined>();
    expectTypeOf<ParseCode<'5.1.01'>>().toEqualTypeOf<undefined>();
    expectTypeOf<ParseCode<'5.1.00'>>().toEqualTypeOf<undefined>();
    expectTypeOf<ParseCode<'5.1.1.1'>>().toEqualTypeOf<undefined>();
    expectTypeOf<ParseCode<'5.1000.1'>>().toEqualTypeOf<undefined>();
    expectTypeOf<ParseCode<'5.1.1000'>>().toEqualTypeOf<undefined>();
    expectTypeOf<ParseCode<'3.1.1'>>().toEqualTypeOf<undefined>();
    expectTypeOf<ParseCode<'55.1.1'>>().toEqualTypeOf<undefined>();
    expectTypeOf<ParseCode<'05.1.1'>>().toEqualTypeOf<undefined>();
    expectTypeOf<ParseCode<'5.1'>>().toEqualTypeOf<undefined>();
    expectTypeOf<ParseCode<'5..1'>>().toEqualTypeOf<undefined>();
    expectTypeOf<ParseCode<'5.1e1.1'>>().toEqualTypeOf<undefined>();
    expectTypeOf<ParseCode<'5.-1.1'>>().toEqualTypeOf<undefined>();
    expectTypeOf<ParseCode<' 5.1.1'>>().toEqualTypeOf<undefined>();
    expectTypeOf<ParseCode<'5.1.1 '>>().toEqualTypeOf<undefined>();
    expectTypeOf<ParseCode<''>>().toEqualTypeOf<undefined>();
  });

  it('does not know what the compiler does not know', () => {
    expectTypeOf<ParseCode<string>>().toEqualTypeOf<CodeParts | undefined>();
    expectTypeOf<ParseCode<EnhancedCode>>().toEqualTypeOf<CodeParts | undefined>();
    expectTypeOf<ParseCode<`5.1.${number}`>>().toEqualTypeOf<CodeParts | undefined>();
    expectTypeOf<ParseCode<`5.1.${bigint}`>>().toEqualTypeOf<CodeParts | undefined>();
    expectTypeOf<ParseCode<`${string}.1.1`>>().toEqualTypeOf<CodeParts | undefined>();
    expectTypeOf<ParseCode<`5.1.${Uppercase<string>}`>>().toEqualTypeOf<CodeParts | undefined>();
  });

  it('is what parseCode returns', () => {
    expectTypeOf(parseCode('5.7.26').detail).toEqualTypeOf<26>();
    expectTypeOf(parseCode<'5.01.1'>).returns.toEqualTypeOf<undefined>();
    expectTypeOf(parseCode(text)).toEqualTypeOf<CodeParts | undefined>();
    expectTypeOf(parseCode(`5.1.${number}`)).toEqualTypeOf<CodeParts | undefined>();
    // @ts-expect-error -- there may be no parts
    expectTypeOf(parseCode(text).class).toBeNumber();
  });
});

describe('the other functions', () => {
  it('isCode proves, and only then may a text be used as a code', () => {
    // @ts-expect-error -- any text is no code
    formatReply({ reply: 550, code: text, text: '' });
    if (isCode(text)) {
      expectTypeOf(text).toEqualTypeOf<EnhancedCode>();
      formatReply({ reply: 550, code: text, text: '' });
    }
  });

  it('findCode may find nothing, and what it finds cannot be written to', () => {
    const found = findCode(text);
    // @ts-expect-error -- there may be none
    expectTypeOf(found.code);
    expectTypeOf(found?.code).toEqualTypeOf<EnhancedCode | undefined>();
    // @ts-expect-error -- a result is read-only
    if (found) found.start = 1;
    // @ts-expect-error -- and so are its flaws
    found?.flaws.push('leading-zero');
  });
});
