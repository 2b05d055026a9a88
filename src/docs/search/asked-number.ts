/** The number in a question: a code or a reply, perhaps still being typed. */
import { findCode } from '../../code/find-code.ts';

/** What was asked by its number, and the words around it. */
export interface AskedNumber {
  /** A code, or its beginning: `5.7`. */
  readonly code: string | undefined;
  /** A reply: `550`, or its beginning. */
  readonly reply: string | undefined;
  /** The question without them. */
  readonly rest: string;
}

/** Codes are short; what stands before them in a pasted line is not. */
const MAX_QUESTION = 500;

/** Returns the numbers of a question. */
export function askedNumber(question: string): AskedNumber {
  const text = question.trim().slice(0, MAX_QUESTION);
  if (/^[245x](?:\.\d{0,3}){0,2}$/i.test(text)) return { code: text.toUpperCase(), reply: undefined, rest: '' };
  if (/^[2-5]\d{1,2}$/.test(text)) return { code: undefined, reply: text, rest: '' };
  const code = findCode(text)?.code;
  const reply = /^[2-5]\d\d(?=[\s-])/.exec(text)?.[0];
  let rest = reply === undefined ? text : text.slice(reply.length + 1);
  if (code !== undefined) rest = rest.replace(code, ' ');
  return { code, reply, rest };
}

/** Returns how well a page's label answers to the numbers: 1 for the code itself, less for one that begins like it, 0 for others. */
export function numberScore({ code, reply }: AskedNumber, label: string): number {
  if (code === undefined) return reply === undefined || !/^\d{3}$/.test(label) ? 0 : beginning(reply, label);
  if (isRow(label)) return beginning(code.slice(1), label.slice(1));
  // `5` and `5.` ask for a class, `5.7` for a subject of it.
  const [first, subject = '', detail] = code.split('.');
  if (label === `${first}.x.x`) return subject === '' ? 1 : 0;
  return label === `X.${subject}.x` && detail === undefined ? 0.9 : 0;
}

/** Returns the form that was asked for of a row, `5.4.1`; `undefined` where no class was named. */
export function formOf({ code }: AskedNumber, label: string): string | undefined {
  return code === undefined || code.startsWith('X') || !isRow(label) ? undefined : code.slice(0, 1) + label.slice(1);
}

function isRow(label: string): boolean {
  return /^X\.\d+\.\d+$/.test(label);
}

function beginning(asked: string, label: string): number {
  if (!label.startsWith(asked)) return 0;
  return asked === label ? 1 : 0.5;
}
