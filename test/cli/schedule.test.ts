import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { presets } from '../../src/backoff/presets.ts';
import { HOUR, MINUTE } from '../../src/backoff/units.ts';
import { run } from './run.ts';

const NARROW = { COLUMNS: '80' };
const schedule = (args: readonly string[], env: Readonly<Record<string, string>> = NARROW): ReturnType<typeof run> =>
  run(['schedule', ...args], '', env);
const lines = (text: string): string[] => text.split('\n');

describe('schedule without a name', () => {
  const { status, out } = schedule([]);

  it('lists all presets with attempts, the last one and the first waits', () => {
    expect(status).toBe(0);
    for (const id of Object.keys(presets)) expect(out).toMatch(new RegExp(`^${id} +\\d+ `, 'm'));
    expect(out).toMatch(/^postfix +108 +5 d {2}2 x 5 min, 10 min, /m);
    expect(out).toMatch(/^mailgun +7 +7\.9 h {2}10 min, 15 min, /m);
    expect(out).toContain('schedule postfix exim');
  });

  it('keeps each schedule on one line of 80 columns', () => {
    for (const line of lines(out).slice(0, -2)) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('schedule NAME', () => {
  it('shows attempts, times, gaps and how it ends; equal gaps are told once', () => {
    const { status, out } = schedule(['postfix']);
    expect(status).toBe(0);
    expect(out).toMatch(/^ +4 {2}20 min +10 min$/m);
    expect(out).toMatch(/^ +100 more, each 1 h 10 min later$/m);
    expect(out).toMatch(/^ +108 {2}5 d 20 min +1 h 10 min$/m);
    expect(out.replaceAll('\n', ' ')).toContain('Gives up after attempt 108, 5 d 20 min after the first');
  });

  it('says when the sender is warned, and when attempts are used up', () => {
    const { out } = schedule(['mox']);
    expect(out).toMatch(/^ +5 {2}1 h 52 min +1 h +the sender is warned$/m);
    expect(out.replaceAll('\n', ' ')).toContain('as it makes no more attempts');
  });

  it('draws the attempts in 80 columns of ASCII when it is in a pipe', () => {
    const { out } = schedule(['mox']);
    expect(out).toMatch(/^mox {2}o\.+o\.+o\.+o\.+!\.+o\.+o\.+o x$/m);
    expect(out).toMatch(/^ +0 .*10 min .*1 h /m);
    // eslint-disable-next-line no-control-regex -- ASCII is what is asked for
    expect(out).toMatch(/^[\x00-\x7f]*$/);
    for (const line of lines(out)) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('draws with colors where these are wanted, and without where they are not', () => {
    expect(schedule(['mox'], { ...NARROW, FORCE_COLOR: '1' }).out).toMatch(/●.*▲.*✕/);
    expect(schedule(['mox'], { ...NARROW, FORCE_COLOR: '1', NO_COLOR: '1' }).out).not.toMatch(/[●▲✕]/);
  });

  it('stops after --attempts and says that it would go on', () => {
    const { out } = schedule(['postfix', '--attempts', '3']);
    expect(out).toMatch(/^Goes on after attempt 3, 10 min after the first\.$/m);
    expect(out).toMatch(/^postfix .*o >$/m);
  });
});

describe('schedule NAME NAME', () => {
  it('has a column and a row of the plot for each', () => {
    const { status, out } = schedule(['postfix', 'mox', 'postfix']);
    expect(status).toBe(0);
    expect(out).toMatch(/^attempt {2}postfix +mox$/m);
    expect(out).toMatch(/^ +2 {2}5 min +7 min 30 s$/m);
    expect(out).toMatch(/^ in all {2}108 +8$/m);
    expect(out).toMatch(/^ warned {2}never +1 h 52 min$/m);
    expect(out.match(/^(?:postfix|mox) +o\..* x$/gm)).toHaveLength(2);
  });

  it('has more tables than one where the terminal is narrow', () => {
    const { out } = schedule(Object.keys(presets).slice(0, 8));
    expect(out.match(/^attempt /gm)!.length).toBeGreaterThan(1);
    for (const line of lines(out)) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('schedule --set', () => {
  it.each([
    ['postfix', 'minimal_backoff_time=6m', 10 * MINUTE],
    ['postfix', 'minimalBackoffTime=6 minutes', 10 * MINUTE],
    ['exchange-edge', 'QueueGlitchRetryInterval=PT2M', 2 * MINUTE],
    ['haraka', 'temp_fail_intervals=1m, 5m*2', MINUTE],
    ['sendmail', 'queue_interval=1h', HOUR],
    ['rfc5321-guidance', 'first-interval=1h', HOUR],
    ['exim', 'rules=F,1h,10m; F,1d,1h', 30 * MINUTE],
    ['generic-exponential', 'first=1m', MINUTE],
  ])('%s %s', (id, setting, second) => {
    const [shown] = JSON.parse(schedule([id, '--set', setting, '--json', '--attempts', '2']).out) as [
      { attempts: { offset: number }[] },
    ];
    expect(shown.attempts[1]!.offset).toBe(second);
  });

  it('changes that option alone: the preset keeps its others', () => {
    const [shown] = JSON.parse(schedule(['exchange-edge', '--set', 'QueueGlitchRetryCount=0', '--json']).out) as [
      { description: object; attempts: { offset: number }[] },
    ];
    expect(shown.attempts[1]!.offset).toBe(10 * MINUTE);
    expect(shown.description).toMatchObject({ name: 'exchange-mailbox', options: { queueGlitchRetryCount: 0 } });
  });

  it('may be given more than once, and draws the defaults beside', () => {
    const { out } = schedule([
      'postfix',
      '--set',
      'queue_run_delay=0',
      '--set',
      'minimal_backoff_time=1m',
      '--set',
      'maximal_queue_lifetime=1h',
    ]);
    expect(out).toMatch(/^ +2 {2}1 min +1 min$/m);
    expect(out).toMatch(/^postfix +o.* x$/m);
    expect(out).toMatch(/^defaults +o.* x$/m);
  });
});

describe('schedule --exim-rule', () => {
  it('takes a line of the configuration as it stands', () => {
    const args = ['--exim-rule', '* * F,2h,15m; G,16h,1h,1.5; F,4d,6h'];
    const { status, out } = schedule([...args, '--set', 'queue_interval=0']);
    expect(status).toBe(0);
    expect(out).toMatch(/^exim-rule$/m);
    expect(out).toMatch(/^ +2 {2}15 min +15 min$/m);
    expect(schedule(['exim', ...args]).out).toMatch(/^attempt {2}exim +exim-rule$/m);
  });
});

describe('schedule --json', () => {
  it('gives every attempt in milliseconds, how it ends, and how the schedule is made', () => {
    const [mox, postfix] = JSON.parse(schedule(['mox', 'postfix', '--json']).out) as object[];
    expect(mox).toMatchObject({
      name: 'mox',
      description: { name: 'mox', options: { maxAttempts: 8 } },
      end: 'attempts',
    });
    expect(mox).toHaveProperty('attempts.4', { attempt: 5, offset: 6_750_000, warnSender: true });
    expect(postfix).toMatchObject({ end: 'lifetime' });
    expect(postfix).toHaveProperty('attempts.length', 108);
  });
});

describe('schedule --svg', () => {
  it('writes the picture and prints what it would print without', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'schedule-')), 'plot.svg');
    expect(schedule(['mox', 'postfix', '--svg', path])).toEqual(schedule(['mox', 'postfix']));
    expect(readFileSync(path, 'utf8')).toMatch(
      /^<svg xmlns.*>\n<title[^>]*>When mail servers try again<[\s\S]+>mox<[\s\S]+>postfix<[\s\S]+<\/svg>\n$/,
    );
  });
});

it.each([
  [['postfx'], /"postfx" is no schedule/],
  [['exchange'], /there is exchange-mailbox, exchange-message, exchange-edge/],
  [['constructor'], /"constructor" is no schedule/],
  [['postfix', '--set', 'minimal_backoff_time=5'], /--set minimal_backoff_time=5: "5" must be a duration/],
  [['postfix', '--set', 'minimal_backoff_time=-5m'], /must be a duration/],
  [['postfix', '--set', 'minimal_backoff_time=0'], /minimalBackoffTime must be finite and >= 1000/],
  [['postfix', '--set', 'minimal_backoff_time=2h'], /maximalBackoffTime must be >= minimalBackoffTime/],
  [['postfix', '--set', 'retries=5m'], /postfix has no such option, but minimalBackoffTime, /],
  [['postfix', '--set', 'toString=5m'], /postfix has no such option/],
  [['postfix', '--set', '5m'], /write it as option=value/],
  [['mailgun', '--set', 'retries=5m'], /mailgun has no options/],
  [['maddy', '--set', 'max_tries=many'], /"many" must be a number/],
  [['haraka', '--set', 'temp_fail_intervals=1s'], /tempFailIntervals must be finite and >= 5000/],
  [['haraka', '--set', 'temp_fail_intervals='], /must be a duration/],
  [['postfix', 'exim', '--set', 'minimal_backoff_time=5m'], /--set needs the name of one schedule/],
  [['--set', 'minimal_backoff_time=5m'], /--set needs the name of one schedule/],
  [['--exim-rule', 'F,2h'], /--exim-rule: "F,2h" must be F,2h,15m or/],
  [['postfix', '--attempts', '0'], /--attempts must be a number from 1 to 10000/],
  [['postfix', '--attempts', '1e3'], /--attempts must be/],
  [['postfix', '--svg', '/nowhere/a.svg'], /--svg \/nowhere\/a\.svg: ENOENT/],
])('schedule %j is answered with one line and status 2', (args, message) => {
  const { status, out, err } = schedule(args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(message);
  expect(err.trim().split('\n')).toHaveLength(1);
});
