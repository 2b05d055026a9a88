import { describe, expect, it } from 'vitest';
import { SEVERITIES, severity } from '../../src/classify/severity.ts';
import { ACTIONS, CATEGORIES } from '../../src/verdict.ts';
import { verdictOf } from './translate/verdict-of.ts';

it.each([
  ['delivered', 'delivered', 'info'],
  ['greylisted', 'transient', 'notice'],
  ['rate-limited', 'transient', 'notice'],
  ['mailbox-full', 'transient', 'notice'],
  ['unknown', 'transient', 'notice'],
  ['mailbox-full', 'permanent', 'warning'],
  ['recipient-unknown', 'permanent', 'warning'],
  ['spam-content', 'permanent', 'warning'],
  ['expired', 'transient', 'warning'],
  ['unknown', 'permanent', 'warning'],
  ['ip-reputation', 'permanent', 'error'],
  ['reverse-dns', 'transient', 'error'],
  ['email-authentication', 'permanent', 'error'],
] as const)('%s, %s: %s', (category, permanence, level) => {
  expect(severity(verdictOf(category, permanence))).toBe(level);
});

describe('over all verdicts', () => {
  it('every action has a level, and every level an action', () => {
    const given = ACTIONS.map((action) => severity(verdictOf('unknown', 'unknown', { action })));
    expect([...new Set(given)].sort()).toEqual([...SEVERITIES].sort());
  });

  it.each(CATEGORIES)('%s does not get quieter once it is final', (category) => {
    const [passing, final] = (['transient', 'permanent'] as const).map((permanence) =>
      SEVERITIES.indexOf(severity(verdictOf(category, permanence))),
    );
    expect(final).toBeGreaterThanOrEqual(passing!);
  });
});
