/** Cuts lines into records: a reply of several lines is one, a line of a log is one, JSON is what it says. */
import { MAX_REPLY_LINES } from '../parse/limits.ts';
import { isLogLine } from '../parse/log/is-log-line.ts';
import { parseJson } from '../parse/log/parse-json.ts';
import { parseLogLine } from '../parse/log/parse-log-line.ts';
import type { InputRecord, UnreadableInput } from './read-inputs.ts';

/** `550-`: more lines of this reply follow. */
const CONTINUED = /^[2-5]\d\d-/;
/** Lines of a JSON document; an error with ten thousand recipients has fewer. */
const MAX_JSON_LINES = 1_000_000;

/** Yields the records of a file. Blank lines, and lines of a log that tell of no delivery, are none. */
export async function* splitRecords(
  lines: AsyncIterable<string>,
  file: string,
): AsyncGenerator<InputRecord | UnreadableInput> {
  let pending: string[] = [];
  let json: string[] | undefined;
  let number = 0;
  for await (const line of lines) {
    number++;
    if (json) {
      if (json.length < MAX_JSON_LINES) json.push(line);
      continue;
    }
    if (number === 1 && /^\s*(?:\{|\[\s*$|\[\{)/.test(line) && parseJson(line) === undefined) {
      json = [line];
      continue;
    }
    if (pending.length > 0 && (line.slice(0, 3) !== pending[0]?.slice(0, 3) || pending.length >= MAX_REPLY_LINES)) {
      yield { value: pending.join('\n'), file, line: number - pending.length };
      pending = [];
    }
    if (CONTINUED.test(line)) pending.push(line);
    else if (pending.length > 0) {
      yield { value: [...pending, line].join('\n'), file, line: number - pending.length };
      pending = [];
    } else if (tellsSomething(line)) for (const value of fromLine(line)) yield { value, file, line: number };
  }
  if (pending.length > 0) yield { value: pending.join('\n'), file, line: number - pending.length + 1 };
  if (json) yield* fromDocument(json.join('\n'), file);
}

/** One record, or those of a JSON list. A record may be a log's, which only its parser understands, or hold a line of one. */
function fromLine(line: string): readonly unknown[] {
  const value = parseJson(line);
  return value === undefined || (!Array.isArray(value) && parseLogLine(line) !== undefined) ? [line] : asList(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function* fromDocument(text: string, file: string): Generator<InputRecord | UnreadableInput> {
  const value = parseJson(text);
  if (value === undefined) yield { problem: `cannot read ${file}: begins like JSON and is none` };
  else for (const one of asList(value)) yield { value: one, file };
}

function tellsSomething(line: string): boolean {
  if (line.trim() === '') return false;
  return !isLogLine(line) || parseLogLine(line) !== undefined;
}
