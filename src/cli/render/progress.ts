/** How far a long run has come, for the person who waits; on standard error, and only where that is a terminal. */
import { statSync } from 'node:fs';
import { SingleBar } from 'cli-progress';
import type { MailFile } from '../mails/list-files.ts';
import type { FoundMail } from '../mails/read-mails.ts';
import type { UnreadableInput } from '../read-inputs.ts';

/** Where a run has come to. */
export interface Progress {
  /** Counts a mail. */
  add(mail: Pick<FoundMail, 'bytes'>): void;
  /** Makes room for a line of text. */
  pause(): void;
  /** Takes the bar away. */
  end(): void;
}

const SILENT: Progress = { add: () => undefined, pause: () => undefined, end: () => undefined };

/** Returns a bar over the bytes of the files; for a pipe, whose end nobody knows, a count. Silent when it would be in the way. */
export function newProgress(
  stream: NodeJS.WritableStream,
  isShown: boolean,
  files: readonly (MailFile | UnreadableInput)[],
): Progress {
  if (!isShown) return SILENT;
  const total = files.reduce((sum, one) => sum + ('file' in one ? sizeOf(one.file) : 0), 0);
  let bytes = 0;
  let mails = 0;
  const bar = new SingleBar({
    stream,
    format: `${total > 0 ? '{bar} {percentage}%  ' : ''}{mails} mails`,
    clearOnComplete: true,
    // With nothing turned off in the terminal, an interrupt leaves nothing to turn on again.
    linewrap: true,
  });
  const start = (): void => bar.start(Math.max(total, 1), Math.min(bytes, total), { mails });
  start();
  return {
    add: (mail) => {
      if (!bar.isActive) start();
      bytes += mail.bytes.length;
      bar.update(Math.min(bytes, total), { mails: ++mails });
    },
    // The bar goes back to the line on which it began, and would wipe out what was written there.
    pause: () => bar.stop(),
    end: () => bar.stop(),
  };
}

function sizeOf(file: string): number {
  return file === '-' ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
}
