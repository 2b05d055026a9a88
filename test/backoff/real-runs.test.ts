/** A real Postfix and a real Exim, their times scaled down to a minute, as scripts/record-fixtures recorded them. */
import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/backoff/timeline.ts';
import { disagreements, scheduleOf, timesOf, type RealRun } from './disagreements.ts';
import eximRun from '../fixtures/schedules/exim.json' with { type: 'json' };
import postfixRun from '../fixtures/schedules/postfix.json' with { type: 'json' };

describe.each([postfixRun, eximRun])('$program', (run: RealRun & { readonly log: readonly string[] }) => {
  it('was watched until it gave up', () => {
    expect(run.attempts.length).toBeGreaterThanOrEqual(8);
    expect(run.log.at(-1)).toMatch(/status=expired|retry timeout exceeded/);
  });

  it('tries when the schedule says, and gives up when it does', () => {
    expect(disagreements(run)).toEqual([]);
  });

  it('is foretold by the timeline, each attempt within a queue run', () => {
    const { scheduleWith, queueRun } = scheduleOf(run);
    const foretold = timeline(scheduleWith(queueRun)).map(({ offset }) => offset);
    const times = timesOf(run);
    expect(foretold).toHaveLength(times.length);
    for (const [index, time] of times.entries())
      expect(Math.abs(foretold[index]! - time)).toBeLessThanOrEqual(queueRun);
  });
});

describe('a run with other settings', () => {
  it('is told apart', () => {
    const settings = { ...postfixRun.settings, maximal_backoff_time: '24s' };
    expect(disagreements({ ...postfixRun, settings })).toContain('attempt 6: due at 48000, made at 36000');
  });
});
