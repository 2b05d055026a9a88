import { describe, expect, it } from 'vitest';
import { describe as describeSchedule } from '../../src/backoff/describe.ts';
import { exponential } from '../../src/backoff/exponential.ts';
import { fromDescription } from '../../src/backoff/from-description.ts';
import { withJitter, type JitterKind } from '../../src/backoff/jitter.ts';
import { FAMILIES, SERVERS, type Maker } from '../../src/backoff/makers.ts';
import { postfix } from '../../src/backoff/postfix.ts';
import { presets } from '../../src/backoff/presets.ts';
import type { Schedule, ScheduleDescription } from '../../src/backoff/schedule.ts';
import { timeline } from '../../src/backoff/timeline.ts';
import { HOUR, MINUTE } from '../../src/backoff/units.ts';
import { mulberry32 } from './mulberry32.ts';

const store = (schedule: Schedule): ScheduleDescription =>
  JSON.parse(JSON.stringify(describeSchedule(schedule))) as ScheduleDescription;

describe('a schedule through JSON', () => {
  it.each(Object.entries(presets).filter(([id]) => !id.endsWith('-jitter')))('%s does the same', (_id, schedule) => {
    const stored = store(schedule);
    expect(stored).toStrictEqual(schedule.description);
    expect(timeline(fromDescription(stored))).toEqual(timeline(schedule));
  });

  it.each(Object.entries<Maker>({ ...SERVERS, ...FAMILIES }))('%s is called what it is found by', (name, maker) => {
    expect(maker().description?.name).toBe(name);
  });

  it('has the options with the defaults filled in', () => {
    expect(describeSchedule(exponential({ cap: HOUR }))).toStrictEqual({
      name: 'exponential',
      options: { first: 5 * MINUTE, factor: 2, cap: HOUR, lifetime: 120 * HOUR },
    });
  });

  it.each(['mox', 'kumomta', 'chasquid', 'exim'] as const)(
    '%s keeps its jitter, with the random source given anew',
    (name) => {
      const options = name === 'exim' ? { rules: 'H,16h,1h,2' } : {};
      const maker: Maker = SERVERS[name];
      const stored = store(maker(options, mulberry32(1)));
      expect(stored.jitter).toBe(true);
      expect(timeline(fromDescription(stored, mulberry32(2)))).toEqual(timeline(maker(options, mulberry32(2))));
      expect(timeline(fromDescription(stored, mulberry32(3)))).not.toEqual(timeline(maker(options)));
    },
  );

  it.each<JitterKind>(['none', 'full', 'equal', 'proportional', 'decorrelated'])('%s jitter is kept', (kind) => {
    const schedule = withJitter(withJitter(postfix(), kind, mulberry32(5)), 'equal', mulberry32(5));
    const stored = store(schedule);
    expect(stored).toStrictEqual(schedule.description);
    // Both layers draw from one source, as they do from Math.random.
    const [one, other] = [mulberry32(7), mulberry32(7)];
    const again = withJitter(withJitter(postfix(), kind, one), 'equal', one);
    expect(timeline(fromDescription(stored, other))).toEqual(timeline(again));
  });
});

describe('the id of a preset', () => {
  const ids = Object.entries(presets);
  it.each(ids.filter(([id]) => !id.endsWith('-jitter')))('%s is a name to make it by', (id, schedule) => {
    expect(timeline(fromDescription({ name: id, options: {} }))).toEqual(timeline(schedule));
  });

  it.each(ids.filter(([id]) => id.endsWith('-jitter')))(
    '%s is one too, with the random source given',
    (id, { description }) => {
      const made = fromDescription({ name: id, options: {} }, mulberry32(3));
      expect(made.description).toStrictEqual(description);
      expect(timeline(made)).toEqual(timeline(fromDescription(description!, mulberry32(3))));
    },
  );

  it('has its own options but for those that are given', () => {
    const { options } = presets['exchange-edge'].description!;
    const given = { messageExpirationTimeout: HOUR };
    expect(fromDescription({ name: 'exchange-edge', options: given }).description).toStrictEqual({
      name: 'exchange-mailbox',
      options: { ...options, ...given },
    });
    expect(() => fromDescription({ name: 'exchange-edge', options: { ttl: 5 } })).toThrow('ttl is no option');
  });
});

describe('what cannot be described or made', () => {
  it.each([null, undefined, '{"name":"postfix"}', {}])('the description %j', (description) => {
    expect(() => fromDescription(description as never)).toThrow(
      new TypeError('description must be an object with name'),
    );
  });

  it('a function of one’s own, and what is made of it', () => {
    const own: Schedule = () => ({ kind: 'give-up', reason: 'tired' });
    expect(() => describeSchedule(own)).toThrow(new TypeError('schedule must be an object with description'));
    expect(() => describeSchedule(withJitter(own, 'full'))).toThrow(TypeError);
    expect(withJitter(own, 'full')({ attempts: 1, firstAttemptAt: 0, now: 0 })).toEqual({
      kind: 'give-up',
      reason: 'tired',
    });
  });

  it.each(['', 'constructor', '__proto__', 'qmail'])('the name %j', (name) => {
    expect(() => fromDescription({ name, options: {} })).toThrow(RangeError);
  });

  it('options that are none', () => {
    expect(() => fromDescription({ name: 'postfix', options: { queueRunDelay: '5' } })).toThrow(
      'queueRunDelay must be finite and >= 0',
    );
    const of = { name: 'postfix', options: {} };
    expect(() => fromDescription({ name: 'jitter', options: { kind: 'some' }, of })).toThrow('kind must be none,full');
  });
});
