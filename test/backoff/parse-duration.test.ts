import { describe, expect, it } from 'vitest';
import { parseDelays } from '../../src/backoff/parse-delays.ts';
import { parseDuration } from '../../src/backoff/parse-duration.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/backoff/units.ts';

describe('parseDuration reads what postmasters write', () => {
  it.each([
    ['Postfix', '5d', 5 * DAY],
    ['Postfix', '300s', 300 * SECOND],
    ['Postfix', '2w', 14 * DAY],
    ['Exim', '2h30m', 150 * MINUTE],
    ['Exim', '1w2d', 9 * DAY],
    ['Sendmail', '4h', 4 * HOUR],
    ['Sendmail', '1d12h', 36 * HOUR],
    ['Go', '1h0m0s', HOUR],
    ['Go', '1.5h', 90 * MINUTE],
    ['Go', '250ms', 250],
    ['KumoMTA', '20 minutes', 20 * MINUTE],
    ['James', '3 hours', 3 * HOUR],
    ['in words', '1 day, 2 hours', 26 * HOUR],
    ['with blanks around', ' 5m ', 5 * MINUTE],
    ['ISO 8601', 'PT1H30M', 90 * MINUTE],
    ['ISO 8601', 'P1DT12H', 36 * HOUR],
    ['ISO 8601', 'P2W', 14 * DAY],
    ['ISO 8601', 'PT0.5S', 500],
    ['nothing at all', '0s', 0],
  ])('%s: %s', (_who, text, expected) => {
    expect(parseDuration(text)).toBe(expected);
  });

  it('a number without a unit, when the unit of the option is told', () => {
    expect(parseDuration('5', 'd')).toBe(5 * DAY);
    expect(parseDuration('300', 's')).toBe(300 * SECOND);
    expect(parseDuration('5m', 'd')).toBe(5 * MINUTE);
  });
});

describe('parseDuration refuses, and shows what', () => {
  it.each([
    '',
    ' ',
    '5',
    '5 parsecs',
    '5y',
    'P1Y',
    'P1M',
    'P',
    'PT',
    '-5m',
    '5m-',
    '5m5m',
    '30m2h',
    '1e3s',
    'Infinity',
    '5min!',
    'd5',
  ])('%j', (text) => {
    expect(() => parseDuration(text)).toThrow(new RegExp(`"${text}" must be a duration`));
    expect(() => parseDuration(text)).toThrow(RangeError);
  });

  it('what is no text', () => {
    expect(() => parseDuration(5 as never)).toThrow(TypeError);
    expect(() => parseDuration(null as never)).toThrow(TypeError);
  });
});

describe('parseDelays reads lists', () => {
  it.each([
    ['Haraka', '1m, 5m*2, 1h*3', [MINUTE, 5 * MINUTE, 5 * MINUTE, HOUR, HOUR, HOUR]],
    ['Apache James', '4*15 minutes, 2*3 hours', [...Array<number>(4).fill(15 * MINUTE), 3 * HOUR, 3 * HOUR]],
    ['one alone', '6h', [6 * HOUR]],
  ])('%s: %s', (_who, text, expected) => {
    expect(parseDelays(text)).toEqual(expected);
  });

  it('with a unit of the list', () => {
    expect(parseDelays('5,7,2*25', 'm')).toEqual([5, 7, 25, 25].map((minutes) => minutes * MINUTE));
  });

  it.each(['', '5m*x', '5m*1000', '5m,', '2*2*5m'])('refuses %j', (text) => {
    expect(() => parseDelays(text)).toThrow(RangeError);
  });

  it('and refuses what is no text, and a unit that there is not', () => {
    expect(() => parseDelays(5 as never)).toThrow(TypeError);
    expect(() => parseDelays('5', 'x' as never)).toThrow(RangeError);
  });
});
