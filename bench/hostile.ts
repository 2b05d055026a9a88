/** Mails made to hurt: how long each holds up a program, and what the longest costs in memory. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Parse from '../src/parse/index.ts';
import { DIST } from './library.ts';
import { longMail } from './long-mail.ts';
import { median, type Row } from './table.ts';

const { parseBounce } = (await import(new URL('parse.js', DIST).href)) as typeof Parse;
const MEGABYTE = 1_000_000;
const ROUNDS = 5;
/** Seconds. */
const LONGEST = 1;
/** Bytes of memory for each byte of the mail. */
const MOST = 3;

const GROUP = 'Final-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.1.1\n';
const REPORT = 'Content-Type: multipart/report; boundary=b0\n\n';
const STATUS = `--b0\nContent-Type: message/delivery-status\n\n${GROUP}\n`;
const MAILS: Readonly<Record<string, () => string>> = {
  '100,000 multiparts in each other': () =>
    REPORT +
    STATUS +
    Array.from(
      { length: 100_000 },
      (_, level) => `--b${level}\nContent-Type: multipart/mixed; boundary=b${level + 1}\n\n`,
    ).join(''),
  'a header line of 10 MB': () => `X-A: ${'a'.repeat(10 * MEGABYTE)}\n${REPORT}${STATUS}--b0--\n`,
  '1,000,000 Final-Recipient lines': () => REPORT + STATUS.trimEnd() + `\n${GROUP}`.repeat(1_000_000),
  'a report of 43 MB in base64': () =>
    `${REPORT}--b0\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n` +
    `${btoa(`${GROUP}\n`.repeat(50))}\n`.repeat(10_000),
  'a part of 10 MB without an end': () => `${REPORT}${STATUS}--b0\n\n${'words\n'.repeat((10 * MEGABYTE) / 6)}`,
};

/** Returns the seconds that each mail takes, once it is made. */
export function hostileTimes(): Row[] {
  return Object.entries(MAILS).map(([what, make]) => {
    const seconds = median(Array.from({ length: ROUNDS }, () => secondsOf(Buffer.from(make(), 'latin1'))));
    return { what, result: `${seconds.toFixed(2)} s`, aim: `< ${LONGEST} s`, met: seconds < LONGEST };
  });
}

/** Returns how a mail of 50 MB compares with ten of 5 MB, and the memory that it takes in a process of its own. */
export function longMails(): Row[] {
  const large = longMail(50 * MEGABYTE);
  const small = Array.from({ length: 10 }, () => longMail(5 * MEGABYTE));
  const pairs = Array.from(
    { length: ROUNDS },
    () => secondsOf(large) / (small.map(secondsOf).reduce((a, b) => a + b) / 10),
  );
  const [ratio, peak] = [median(pairs), peakFor(large) / large.length];
  return [
    { what: 'a mail of 50 MB / one of 5 MB', result: ratio.toFixed(1), aim: '<= 11', met: ratio <= 11 },
    { what: 'memory for it beyond itself', result: `${peak.toFixed(2)} times`, aim: `<= ${MOST}`, met: peak <= MOST },
  ];
}

function peakFor(mail: Buffer): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'long.eml');
    writeFileSync(file, mail);
    const script = fileURLToPath(new URL('peak.ts', import.meta.url));
    return Number(execFileSync(process.execPath, ['--import', 'tsx', script, file], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function secondsOf(mail: Buffer): number {
  const start = performance.now();
  if (parseBounce(mail)?.recipients[0]?.code !== '5.1.1') throw new Error('the first recipient was lost');
  return (performance.now() - start) / 1_000;
}
