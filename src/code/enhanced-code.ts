/**
 * The exact grammar of an enhanced status code, RFC 3463 section 2: class 2, 4 or 5, then two numbers of one to
 * three digits without a leading zero. For codes inside other text see `findCode`.
 */
import { exactCodeEnd } from './exact-code-end.ts';
import type { ParseCode } from './parse-code-type.ts';

/** The first part of a code: 2 success, 4 transient failure, 5 permanent failure. */
export type StatusClass = 2 | 4 | 5;

/** A hint for the editor, not a proof: the type also admits `'5.01.1'`; {@link isCode} does not. */
export type EnhancedCode = `${StatusClass}.${number}.${number}`;

/** The three parts of a code. */
export interface CodeParts {
  /** 2, 4 or 5. */
  readonly class: StatusClass;
  /** 0 to 999; 0 to 7 are registered. */
  readonly subject: number;
  /** 0 to 999. */
  readonly detail: number;
}

const CODE = /^([245])\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/;
const MAX_PART = 999;

/**
 * Tells whether a text is exactly one enhanced status code.
 *
 * @param text - the whole text; anything but a string is no code
 * @returns true for `5.1.1`, false for `5.01.1`, `#5.1.1` and `5.1.1 `
 * @example
 * ```ts
 * isCode('5.7.26') // -> true
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc3463#section-2
 */
export function isCode(text: unknown): text is EnhancedCode {
  return typeof text === 'string' && text !== '' && exactCodeEnd(text, 0) === text.length;
}

/**
 * Returns the parts of an enhanced status code, or `undefined` for what is none.
 * The parts of a literal are literal types.
 *
 * @param text - the whole text, exactly one code
 * @returns class, subject and detail as numbers
 * @example
 * ```ts
 * parseCode('5.7.26') // -> { class: 5, subject: 7, detail: 26 }
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc3463#section-2
 */
export function parseCode<const Text extends string>(text: Text): ParseCode<Text> {
  const match = typeof text === 'string' ? CODE.exec(text) : null;
  const parts = match && { class: Number(match[1]), subject: Number(match[2]), detail: Number(match[3]) };
  return (parts ?? undefined) as ParseCode<Text>;
}

/**
 * Writes a code from its parts; the way back from {@link parseCode}.
 *
 * @param parts - class 2, 4 or 5; subject and detail whole numbers from 0 to 999
 * @returns the code
 * @throws TypeError when a part is not a number, RangeError when it is out of range
 * @example
 * ```ts
 * formatCode({ class: 5, subject: 7, detail: 26 }) // -> '5.7.26'
 * ```
 */
export function formatCode(parts: CodeParts): EnhancedCode {
  if (typeof parts !== 'object' || parts === null) throw new TypeError('parts must be { class, subject, detail }');
  for (const name of ['class', 'subject', 'detail'] as const) {
    const part: unknown = parts[name];
    if (typeof part !== 'number') throw new TypeError(`${name} must be a number, not ${typeof part}`);
    if (!Number.isInteger(part) || part < 0 || part > MAX_PART)
      throw new RangeError(`${name} must be a whole number from 0 to ${MAX_PART}, not ${part}`);
  }
  const { class: statusClass, subject, detail } = parts;
  if (statusClass !== 2 && statusClass !== 4 && statusClass !== 5)
    throw new RangeError(`class must be 2, 4 or 5, not ${String(statusClass)}`);
  return `${statusClass}.${subject}.${detail}`;
}
