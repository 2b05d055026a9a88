import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

describe('the command', () => {
  it('tells its version and its help on standard output', () => {
    expect(run(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
    const { status, out, err } = run(['--help']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const word of ['explain', 'classify', 'Exit status', 'NO_COLOR']) expect(out).toContain(word);
  });

  it.each([
    [['--bogus']],
    [['nonsense']],
    [['explain']],
    [['explain', '5.1.1', 'x']],
    [['classify', '--json', '--jsonl', '550 x']],
  ])('answers bad usage %j with one line and status 2', (args) => {
    const { status, out, err } = run(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^enhanced-status-codes: .+\n$/);
  });

  it('shows the help and fails when it is given nothing', () => {
    const { status, err } = run([]);
    expect(status).toBe(2);
    expect(err).toContain('Usage: enhanced-status-codes');
  });

  it('ends quietly when the reader of its output has enough', () => {
    const many = '550 5.1.1 no such user\n'.repeat(50_000);
    const { stderr, stdout } = spawnSync('sh', ['-c', `"${process.execPath}" "${MAIN}" classify --jsonl | head -n 1`], {
      input: many,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });
});
