/** A real Postfix and a real Exim, their times scaled down to a minute, as scripts/record-fixtures recorded them. */
import { describe, expect, it } from 'vitest';
import { disagreements, type RealRun } from './disagreements.ts';
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
});

describe('another run', () => {
  it('is told apart', () => {
    const patient = { ...postfixRun.settings, maximal_backoff_time: '24s' };
    expect(disagreements({ ...postfixRun, settings: patient })).toContain(
      'attempt 6: the schedule says 48000, it was 36000',
    );
  });
});
