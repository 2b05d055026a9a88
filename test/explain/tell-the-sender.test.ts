import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnose.ts';
import type { SenderLanguage } from '../../src/explain/tell/languages.ts';
import { tellTheSender, type SenderOptions } from '../../src/explain/tell/tell-the-sender.ts';
import { CATEGORIES, PERMANENCES } from '../../src/verdict.ts';

const HOUR = 3_600_000;
/** A Monday, 10:00 in Berlin. */
const NOW = Date.UTC(2026, 4, 11, 8);
const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja'] as const;
const FULL = diagnose('452 4.2.2 Mailbox full').verdict;
const GONE = diagnose('550 5.1.1 No such user').verdict;

function told(options: SenderOptions, verdict = FULL): string {
  return tellTheSender(verdict, { language: 'en-GB', now: NOW, timeZone: 'Europe/Berlin', ...options });
}

describe('what comes next', () => {
  test.each<[string, SenderOptions, string]>([
    ['nobody has said', {}, 'sending it again later may help.'],
    ['the end, in days', { giveUpAt: NOW + 72 * HOUR }, 'we will keep trying until Thursday.'],
    ['the end, today', { giveUpAt: NOW + 8 * HOUR }, 'we will keep trying until 18:00.'],
    ['the end, in weeks', { giveUpAt: NOW + 240 * HOUR }, 'we will keep trying until Thursday 21 May.'],
    ['an attempt today', { retryAt: NOW + HOUR / 2 }, 'we will try again at 10:30.'],
    ['an attempt tomorrow', { retryAt: NOW + 14 * HOUR }, 'we will try again on Tuesday at 0:00.'],
    ['an attempt that is due', { retryAt: NOW - 1 }, 'we will try again shortly.'],
    [
      'both',
      { retryAt: NOW + HOUR, giveUpAt: NOW + 72 * HOUR },
      'we will try again at 11:00 and, if need be, until Thursday.',
    ],
  ])('%s', (_what, options, next) => {
    expect(told(options)).toMatch(/^Their mailbox is full; /);
    expect(
      told(options)
        .slice('Their mailbox is full; '.length)
        .replace(/at 0?0:00/, 'at 0:00'),
    ).toBe(next);
  });

  test('the time for attempts is over', () => {
    expect(told({ giveUpAt: NOW })).toBe(
      'Your message could not be delivered in time: their mailbox is full; please let them know another way.',
    );
  });

  test('the day is that of the reader', () => {
    const late = { giveUpAt: Date.UTC(2026, 4, 11, 23) };
    expect(told({ ...late, timeZone: 'UTC' })).toContain('until 23:00');
    expect(told({ ...late, timeZone: 'Asia/Tokyo' })).toContain('until Tuesday');
  });

  test('without the time of day, days are written in full', () => {
    const options = { language: 'en-GB', giveUpAt: NOW + HOUR, timeZone: 'UTC' } as const;
    expect(tellTheSender(FULL, options)).toContain('until Monday 11 May');
  });

  test('nothing is promised for what will not succeed', () => {
    const sentence = 'There is no mailbox with this address; please check it for typing errors.';
    expect(told({ retryAt: NOW + HOUR, giveUpAt: NOW + 72 * HOUR }, GONE)).toBe(sentence);
  });
});

describe('the recipient', () => {
  test('is named, and what became of the message with it', () => {
    const to = { recipient: 'ann@example.org' };
    expect(told(to, GONE)).toMatch(/^Your message to ann@example\.org could not be delivered: there is no mailbox/);
    expect(told({ ...to, retryAt: NOW + HOUR })).toMatch(/^Your message to ann@example\.org is delayed: their mailbox/);
    expect(told(to, diagnose('250 2.0.0 Ok').verdict)).toBe('Your message to ann@example.org has been delivered.');
    expect(told({ ...to, language: 'ja' }, GONE)).toMatch(/^ann@example\.org 宛/);
  });

  test('cannot break the line, turn the writing or reach into the sentence', () => {
    const sentence = told({ recipient: 'a\r\nBcc: b\u202Egro.elpmaxe\u2028{head}{why}' }, GONE);
    expect(sentence).toMatch(/^Your message to a Bcc: b gro\.elpmaxe \{head\}\{why\} could not be delivered: there is/);
  });

  test('that is empty is none', () => {
    expect(told({ recipient: ' \n' }, GONE)).toBe(told({}, GONE));
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const combinations = CATEGORIES.flatMap((category) => PERMANENCES.map((permanence) => ({ category, permanence })));
  const later: SenderOptions = { retryAt: NOW + HOUR, giveUpAt: NOW + 72 * HOUR };

  test.each([{}, later, { giveUpAt: NOW }, { recipient: 'ann@example.org' }])(
    'every verdict has a sentence: %j',
    (options) => {
      for (const verdict of combinations) {
        const sentence = told({ language, ...options }, verdict as typeof FULL);
        expect(sentence).toMatch(/[.。]$/);
        expect(sentence).not.toMatch(/[{}]|undefined| {2}|[.。;:] *[.。;:]/);
        expect(sentence).toMatch(/^(?:[\p{Lu}\p{Lo}]|ann@)/u);
        expect(sentence.length).toBeLessThan(260);
      }
    },
  );

  test('different reasons are told in different words', () => {
    const sentences = CATEGORIES.map((category) => told({ language }, { ...GONE, category }));
    // A permanent verdict of the category `delivered` contradicts itself, and is told as one without a reason.
    expect(new Set(sentences).size).toBe(CATEGORIES.length - 1);
  });

  test('no word of the trade', () => {
    const trade = /\b(?:SMTP|DNS|MX|SPF|DKIM|DMARC|TLS|MTA|IP|DSN|bounces?|relay\w*|spam|queue\w*)\b/i;
    for (const verdict of combinations) expect(told({ language }, verdict as typeof FULL)).not.toMatch(trade);
  });
});

test('a category of a later version is told as one without a reason', () => {
  const verdict = { ...GONE, category: 'eaten-by-the-dog' as typeof GONE.category };
  expect(told({}, verdict)).toBe(
    'Your message could not be delivered: no reason was given; please try to reach them another way.',
  );
  expect(told({}, { ...GONE, category: 'toString' as typeof GONE.category })).toContain('no reason was given');
});

describe('options', () => {
  test.each<[string, unknown]>([
    ['language', 'xx'],
    ['language', ''],
    ['language', 'not a tag'],
    ['language', 'constructor'],
    ['timeZone', 'Mars/Olympus'],
    ['retryAt', NaN],
    ['giveUpAt', Infinity],
    ['now', 1e300],
  ])('%s: %j is refused with its name', (name, value) => {
    expect(() => told({ [name]: value })).toThrow(RangeError);
    expect(() => told({ [name]: value })).toThrow(new RegExp(`^${name} must be`));
  });

  test.each<[string, unknown]>([
    ['language', 5],
    ['recipient', ['ann@example.org']],
    ['timeZone', {}],
    ['retryAt', '2026-05-11'],
    ['now', new Date(NOW)],
  ])('%s of another type is refused with its name', (name, value) => {
    expect(() => told({ [name]: value })).toThrow(TypeError);
    expect(() => told({ [name]: value })).toThrow(new RegExp(`^${name} must be`));
  });

  test('a region may follow the language, in any case of letters', () => {
    expect(told({ language: 'de-AT' })).toMatch(/^Das Postfach/);
    expect(told({ language: 'DE' as SenderLanguage })).toMatch(/^Das Postfach/);
  });
});

test('whatever the texts and times are, it answers with one line', () => {
  const time = fc.option(fc.double({ min: -8.64e15, max: 8.64e15, noNaN: true }), { nil: undefined });
  const options = fc.record({ recipient: fc.string({ unit: 'binary' }), retryAt: time, giveUpAt: time, now: time });
  fc.assert(
    fc.property(fc.string(), options, fc.constantFrom(...LANGUAGES), (text, { recipient, ...times }, language) => {
      const known = Object.fromEntries(Object.entries(times).filter(([, value]) => value !== undefined));
      const sentence = tellTheSender(diagnose(text).verdict, { recipient, language, timeZone: 'UTC', ...known });
      expect(sentence).toMatch(/^.+[.。]$/u);
    }),
  );
});
