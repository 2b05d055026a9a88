/** `decode --jsonl` of a mailbox of 100,000 mails: the memory that it holds on to, which must not depend on their number. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DIST } from './library.ts';
import { reports } from './dsn.ts';
import type { Row } from './table.ts';

const MAILS = 100_000;
/** Megabytes. */
const AIM = 150;
/** What a process prints about itself when it ends, on standard error; its output goes nowhere. */
const TELL = `data:text/javascript,process.on('exit',()=>console.error(JSON.stringify(process.resourceUsage().maxRSS)))`;

/** Returns the peak of the memory. */
export async function mailboxMemory(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'bounces.mbox');
    await writeMailbox(file);
    const main = fileURLToPath(new URL('cli/main.js', DIST));
    const start = performance.now();
    const command = `"${process.execPath}" --import "${TELL}" "${main}" decode --jsonl "${file}" > "${join(folder, 'out')}"`;
    const { stderr } = await promisify(execFile)('sh', ['-c', command]);
    const seconds = (performance.now() - start) / 1_000;
    const megabytes = (Number(stderr.trim().split('\n').at(-1)) * 1_024) / 1e6;
    const result = `${megabytes.toFixed(0)} MB (${seconds.toFixed(0)} s)`;
    return [{ what: 'decode --jsonl of 100,000 mails', result, aim: `< ${AIM} MB`, met: megabytes < AIM }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function writeMailbox(file: string): Promise<void> {
  const stream = createWriteStream(file);
  const mails = reports('\n');
  for (let index = 0; index < MAILS; index++) {
    stream.write(
      `From MAILER-DAEMON Wed Nov 25 02:06:00 2026\n${mails[index % mails.length]?.toString('latin1') ?? ''}\n`,
    );
    if (stream.writableNeedDrain) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}
