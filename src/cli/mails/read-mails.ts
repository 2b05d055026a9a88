/** From files to mails, one after the other: a mailbox of gigabytes is no problem. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { UnreadableInput } from '../read-inputs.ts';
import { reasonOf } from '../reason-of.ts';
import type { MailFile } from './list-files.ts';
import { splitMails, type Chunks, type RawMail } from './split-mails.ts';

/** A mail and where it stood. */
export interface FoundMail extends RawMail {
  /** The file; `-` for standard input. */
  readonly file: string;
  /** Its place in the file, counted from 1. */
  readonly mail: number;
}

/** Files up to this size are read at once, which is the fastest way for a hundred thousand of them. */
const SMALL = 65_536;
/** Of a larger one in pieces: each lives until memory is next tidied, so that larger ones take more of it and no less time. */
const CHUNK = 32_768;

/** Yields the mails of the files; what was read of a file before it failed has been yielded. */
export async function* readMails(
  files: readonly (MailFile | UnreadableInput)[],
): AsyncGenerator<FoundMail | UnreadableInput> {
  for (const one of files) {
    if ('problem' in one) yield one;
    else
      try {
        let mail = 0;
        for await (const raw of splitMails(chunksOf(one.file))) yield { file: one.file, mail: ++mail, ...raw };
      } catch (error) {
        yield { problem: `cannot read ${one.file}: ${reasonOf(error)}` };
      }
  }
}

function chunksOf(file: string): Chunks {
  if (file === '-') return process.stdin;
  const stat = statSync(file);
  return stat.isFile() && stat.size <= SMALL
    ? [readFileSync(file)]
    : (createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Uint8Array>);
}
