/**
 * A real Postfix and a real nodemailer, driven once more: what they say today must be read as what they said when the
 * fixtures were recorded. Needs Postfix and root.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
