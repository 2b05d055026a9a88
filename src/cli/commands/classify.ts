/** `classify`: a verdict for each reply, log line or error. */
import type { ClassifyOptions } from '../../classify/classify-options.ts';
import { diagnoseEach } from '../../diagnose.ts';
import { print, printError } from '../output.ts';
import { readInputs, type InputRecord } from '../read-inputs.ts';
import { readRules } from '../read-rules.ts';
import { toCard } from '../render/card.ts';
import { Summary } from '../render/summary.ts';
import { toHeading, toRow } from '../render/row.ts';
import type { JudgedRecord } from '../render/judged-record.ts';
import { noteOf } from '../render/why.ts';

/** The options of the command. */
export interface ClassifyFlags {
  /** One JSON array. */
  readonly json?: true;
  /** One JSON object per line. */
  readonly jsonl?: true;
  /** At length, with what each verdict rests on. */
  readonly why?: true;
  /** A JSON file of own rules. */
  readonly rules?: string;
}

/** Prints the verdicts and returns the exit status: 1 when some input could not be read, which does not stop the rest. */
export async function classifyCommand(inputs: readonly string[], flags: ClassifyFlags): Promise<number> {
  let unreadable = 0;
  const options: ClassifyOptions = flags.rules === undefined ? {} : { rules: await readRules(flags.rules) };
  const write = flags.json ? writeJson() : flags.jsonl ? writeJsonLines() : flags.why ? writeCards() : writeText();
  for await (const input of readInputs(inputs)) {
    if ('problem' in input) {
      unreadable++;
      printError(input.problem);
    } else for (const record of judge(input, options)) await write.record(flags.why ? withNote(record) : record);
  }
  await write.end();
  return unreadable > 0 ? 1 : 0;
}

interface Writer {
  record(record: JudgedRecord): Promise<void>;
  end(): Promise<void>;
}

function judge({ value, file, line }: InputRecord, options: ClassifyOptions): readonly JudgedRecord[] {
  const place = { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
  return diagnoseEach(value, options).map((one) => ({ ...place, ...one }));
}

/** The ground of the rule that decided goes into JSON, too. */
function withNote(record: JudgedRecord): JudgedRecord {
  const why = noteOf(record);
  return why === undefined ? record : { ...record, why };
}

/** Each verdict at length. */
function writeCards(): Writer {
  let count = 0;
  return { record: (record) => print(`${count++ === 0 ? '' : '\n'}${toCard(record, true)}`), end: () => print('') };
}

function writeJson(): Writer {
  let count = 0;
  return {
    record: (record) => print(`${count++ === 0 ? '[' : ','}\n${JSON.stringify(record, undefined, 2)}`),
    end: () => print(count === 0 ? '[]\n' : '\n]\n'),
  };
}

function writeJsonLines(): Writer {
  return { record: (record) => print(`${JSON.stringify(record)}\n`), end: () => print('') };
}

/** A single verdict is told at length; several are a table, under a heading per file, and summed up. */
function writeText(): Writer {
  const summary = new Summary();
  let first: JudgedRecord | undefined;
  let file: string | undefined;
  const row = async (record: JudgedRecord): Promise<void> => {
    if (record.file !== file || summary.count === 0) await print(toHeading(record.file, summary.count === 0));
    file = record.file;
    summary.add(record);
    await print(toRow(record));
  };
  return {
    record: async (record) => {
      if (first === undefined) first = record;
      else {
        if (summary.count === 0) await row(first);
        await row(record);
      }
    },
    end: async () => {
      if (summary.count > 0) await print(summary.toText());
      else if (first !== undefined) await print(toCard(first));
    },
  };
}
