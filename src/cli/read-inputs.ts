/** From arguments, files and standard input to the things to judge. Reads as a stream: a log of gigabytes is no problem. */
import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { findCode } from '../code/find-code.ts';
import { replyAt } from '../parse/smtp/reply-line.ts';
import { reasonOf } from './reason-of.ts';
import { splitRecords } from './split-records.ts';
import { UsageError } from './usage-error.ts';

/** One thing to judge, and where it stood. */
export interface InputRecord {
  /** A text, or what JSON said. */
  readonly value: unknown;
  /** The file; missing for arguments, `-` for standard input. */
  readonly file?: string;
  /** The first of its lines, counted from 1. */
  readonly line?: number;
}

/** A file that could not be read: named, counted, and the rest goes on. */
export interface UnreadableInput {
  /** What to tell the user. */
  readonly problem: string;
}

/** Yields the records of each argument in turn, or of standard input when there is none. */
export async function* readInputs(inputs: readonly string[]): AsyncGenerator<InputRecord | UnreadableInput> {
  if (inputs.length === 0 && process.stdin.isTTY)
    throw new UsageError('nothing to classify: give texts, files, or standard input');
  for (const input of inputs.length === 0 ? ['-'] : inputs) {
    if (input === '-') yield* readLines(process.stdin, '-');
    else if (isFile(input)) yield* readFile(input);
    else if (isText(input)) yield { value: input };
    else yield { problem: `cannot read ${input}: no such file, and no reply or code in it` };
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** What is typed as an argument is a text when it reads like one; `mail.log` is a file that is not there. */
function isText(input: string): boolean {
  return /\s/.test(input.trim()) || replyAt(input, 0) !== 0 || findCode(input) !== undefined;
}

async function* readFile(path: string): AsyncGenerator<InputRecord | UnreadableInput> {
  yield* readLines(createReadStream(path, 'utf8'), path);
}

async function* readLines(stream: NodeJS.ReadableStream, file: string): AsyncGenerator<InputRecord | UnreadableInput> {
  try {
    yield* splitRecords(createInterface({ input: stream, crlfDelay: Infinity }), file);
  } catch (error) {
    // What was read before has been yielded.
    yield { problem: `cannot read ${file}: ${reasonOf(error)}` };
  }
}
