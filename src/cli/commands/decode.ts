/** `decode`: what the mails of a bounce mailbox report, and a verdict on each recipient. */
import type { ClassifyOptions } from '../../classify/classify-options.ts';
import { decodeMail, type DecodedMail } from '../mails/decoded-mail.ts';
import { listFiles } from '../mails/list-files.ts';
import { readMails } from '../mails/read-mails.ts';
import { hasRoomForProgress, print, printError } from '../output.ts';
import { readRules } from '../read-rules.ts';
import { newProgress } from '../render/progress.ts';
import { cellsOf } from '../render/mail-cells.ts';
import { mailHeading, mailRow } from '../render/mail-row.ts';
import { newMailSummary } from '../render/mail-summary.ts';
import { UsageError } from '../usage-error.ts';

/** The options of the command. */
export interface DecodeFlags {
  /** One JSON array. */
  readonly json?: true;
  /** One JSON object per line. */
  readonly jsonl?: true;
  /** A JSON file of own rules. */
  readonly rules?: string;
}

/** Prints what the mails report and returns the exit status: 1 when some input could not be read, which does not stop the rest. */
export async function decodeCommand(paths: readonly string[], flags: DecodeFlags): Promise<number> {
  if (paths.length === 0 && process.stdin.isTTY)
    throw new UsageError('nothing to decode: give files, Maildirs, folders, or standard input');
  const options: ClassifyOptions = flags.rules === undefined ? {} : { rules: await readRules(flags.rules) };
  const files = listFiles(paths.length === 0 ? ['-'] : paths);
  const write = flags.json ? writeJson() : flags.jsonl ? writeJsonLines() : writeTable();
  const progress = newProgress(process.stderr, hasRoomForProgress, files);
  let unreadable = 0;
  for await (const found of readMails(files)) {
    if ('problem' in found) {
      unreadable++;
      progress.pause();
      printError(found.problem);
    } else {
      progress.add(found);
      await write.mail(decodeMail(found, options));
    }
  }
  progress.end();
  await write.end(unreadable);
  return unreadable > 0 ? 1 : 0;
}

interface Writer {
  mail(mail: DecodedMail): Promise<void>;
  end(unreadable: number): Promise<void>;
}

function writeJson(): Writer {
  let count = 0;
  return {
    mail: (mail) => print(`${count++ === 0 ? '[' : ','}\n${JSON.stringify(toRecord(mail), undefined, 2)}`),
    end: () => print(count === 0 ? '[]\n' : '\n]\n'),
  };
}

function writeJsonLines(): Writer {
  return { mail: (mail) => print(`${JSON.stringify(toRecord(mail))}\n`), end: () => print('') };
}

/** A mail that is no report is told as well, so that a program sees what became of each. */
function toRecord({ bounce, recipients, ...place }: DecodedMail): object {
  return bounce === undefined ? { ...place, kind: 'other' } : { ...place, ...bounce, recipients };
}

/** A line for each recipient; mails that are no report are only counted. */
function writeTable(): Writer {
  const summary = newMailSummary();
  let rows = 0;
  return {
    mail: async (mail) => {
      summary.add(mail);
      for (const cells of cellsOf(mail)) await print(`${rows++ === 0 ? mailHeading() : ''}${mailRow(cells)}`);
    },
    end: (unreadable) => print(`${rows > 0 ? '\n' : ''}${summary.toText(unreadable)}`),
  };
}
