/**
 * Real mail servers and a real nodemailer, driven once more: what they say today must be read as what they said when the
 * fixtures were recorded. Needs root, Postfix and the unpacked programs (`npm run unpack-programs`).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Closing } from '../../scripts/record-fixtures/closing.ts';
import { maskFor } from '../../scripts/record-fixtures/mask.ts';
import { choosePorts } from '../../scripts/record-fixtures/ports.ts';
import { Recordings } from '../../scripts/record-fixtures/recordings.ts';
import { recordSchedules } from '../../scripts/record-fixtures/schedules/record-schedules.ts';
import { disagreements, type RealRun } from '../backoff/disagreements.ts';
import { FIXTURES, KINDS, madeOf, recordingsOf } from '../golden/golden.ts';

const folder = mkdtempSync(join(tmpdir(), 'recorded-'));
const recorded = join(folder, 'test/fixtures');
const script = fileURLToPath(new URL('../../scripts/record-fixtures/run.ts', import.meta.url));

beforeAll(() => {
  execFileSync(process.execPath, ['--import', 'tsx', script, folder], { encoding: 'utf8' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(KINDS)('$title, recorded again', (kind) => {
  const names = recordingsOf(kind, FIXTURES);

  it('are the same ones', () => {
    expect(recordingsOf(kind, recorded).sort()).toEqual([...names].sort());
  });

  it.each(names)('%s', (name) => {
    expect(madeOf(kind, recorded, name)).toBe(readFileSync(`${FIXTURES}/${kind.folder}/${name}.expected.json`, 'utf8'));
  });
});

const SERVERS = readdirSync(`${FIXTURES}/bounces`);

/** What a report says about recipients; everything else may have a date or an id in it. */
const TELLING =
  /^(?:Final-Recipient|X-Original-To|Action|Status|Diagnostic-Code|Content-Type): .*?(?=;? ?boundary=|\r$)/gim;

describe.each(SERVERS)('reports of %s, recorded again', (server) => {
  const names = readdirSync(`${FIXTURES}/bounces/${server}`).filter((name) => name.endsWith('.eml'));

  it('are the same ones', () => {
    expect(readdirSync(`${recorded}/bounces/${server}`).sort()).toEqual(names.sort());
  });

  it.each(names)('%s', (name) => {
    // OpenSMTPD names recipients in the order of random numbers
    const told = (root: string): readonly string[] =>
      [...(readFileSync(`${root}/bounces/${server}/${name}`, 'utf8').match(TELLING) ?? [])].sort();
    expect(told(recorded)).toEqual(told(FIXTURES));
    expect(told(recorded)).not.toEqual([]);
  });

  it('and its logs', () => {
    const logs = (root: string): string[] =>
      readdirSync(`${root}/logs/${server}`).filter((name) => name.endsWith('.log'));
    expect(logs(recorded).sort()).toEqual(logs(FIXTURES).sort());
  });
});

/**
 * Both servers count in whole seconds, so what they do on a machine that is busy with all other recordings may be late
 * by some: where a run disagrees it is made once more, with nothing beside it.
 */
async function recordAlone(): Promise<string> {
  const again = join(folder, 'again');
  const closing = new Closing();
  try {
    const ports = await choosePorts();
    const recordings = new Recordings(maskFor(again, ports));
    await recordSchedules(ports, recordings, closing);
    recordings.write(again);
  } finally {
    closing.close();
  }
  return join(again, 'test/fixtures');
}

describe('schedules, recorded again', () => {
  it.each(['postfix', 'exim'])('%s', { timeout: 240_000 }, async (name) => {
    const runIn = (root: string): RealRun =>
      JSON.parse(readFileSync(`${root}/schedules/${name}.json`, 'utf8')) as RealRun;
    const isSame = disagreements(runIn(recorded)).length === 0;
    expect(disagreements(runIn(isSame ? recorded : await recordAlone()))).toEqual([]);
  });
});
