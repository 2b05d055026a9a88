/** What somebody pastes or drops: a reply, lines of a log, a bounce, an error as JSON. Whatever it is, something is said of it. */
import type { ClassifyOptions } from '../../classify/classify-options.ts';
import { diagnoseEach, type Diagnosis } from '../../diagnose.ts';
import { parseJson } from '../../parse/log/parse-json.ts';
import { parseLogLine } from '../../parse/log/parse-log-line.ts';
import { readMail } from './read-mail.ts';

/** What was read. */
export interface Readings {
  /** What it is as a whole, a sentence each; nothing for what speaks for itself. */
  readonly about: readonly string[];
  /** The first deliveries that it tells of. */
  readonly shown: readonly Diagnosis[];
  /** How many more there were. */
  readonly more: number;
}

/** As many as a person reads; a log of a day has thousands. */
const MAX_SHOWN = 20;
/** Of a log that was dropped by mistake, the beginning is enough to see what it is. */
const MAX_INPUT = 2_000_000;

/** Returns what a text says; nothing for white space. */
export function readInput(input: string, options: ClassifyOptions = {}): Readings {
  const text = input.slice(0, MAX_INPUT);
  const { about, signals } = text.trim() === '' ? NOTHING : (readMail(text) ?? { about: [], signals: valuesIn(text) });
  const each = signals.slice(0, MAX_SHOWN).flatMap((value) => diagnoseEach(value, options));
  const shown = each.slice(0, MAX_SHOWN);
  return { about, shown, more: Math.max(0, signals.length - MAX_SHOWN) + each.length - shown.length };
}

const NOTHING = { about: [], signals: [] };

function valuesIn(text: string): readonly unknown[] {
  const json = parseJson(text);
  if (json !== undefined) return Array.isArray(json) ? json : [json];
  const lines = text.split(/\r\n|\r|\n/);
  // One line of a log is read as text as well, and a reply of several lines is one.
  const logged = lines.length > 1 ? lines.filter((line) => parseLogLine(line) !== undefined) : [];
  return logged.length > 0 ? logged : [text.trim()];
}
