/** The grammar of `enhanced-code.ts` once more, for the compiler: exact, where a template literal type is only a hint. */
import type { CodeParts } from './enhanced-code.ts';

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type LeadingDigit = Exclude<Digit, '0'>;

/** `0`, or one to three digits of which the first is not 0 (RFC 3463 section 2). */
type IsPart<Text extends string> = Text extends '0'
  ? true
  : Text extends `${LeadingDigit}${infer Rest}`
    ? Rest extends '' | Digit
      ? true
      : Rest extends `${Digit}${infer Last}`
        ? Last extends Digit
          ? true
          : false
        : false
    : false;

type ToNumber<Text extends string> = Text extends `${infer Value extends number}` ? Value : never;

type ParseLiteral<Text extends string> =
  Text extends `${infer Class extends 2 | 4 | 5}.${infer Subject}.${infer Detail}`
    ? [IsPart<Subject>, IsPart<Detail>] extends [true, true]
      ? { readonly class: Class; readonly subject: ToNumber<Subject>; readonly detail: ToNumber<Detail> }
      : undefined
    : undefined;

/**
 * Whether the compiler knows a text to the letter. A record of literal keys needs its properties; one keyed by `string`,
 * or by a template with a `number` in it, has an index signature, which the empty object satisfies.
 */
// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- the empty object is what is asked about
type IsLiteral<Text extends string> = Record<never, never> extends Record<Text, unknown> ? false : true;

/**
 * The parts of a code at type level: `ParseCode<'5.7.26'>` is `{ class: 5; subject: 7; detail: 26 }`,
 * `ParseCode<'5.07.1'>` is `undefined`, and a text not known to the compiler gives `CodeParts | undefined`.
 */
export type ParseCode<Text extends string> = IsLiteral<Text> extends true ? ParseLiteral<Text> : CodeParts | undefined;
