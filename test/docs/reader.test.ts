import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postfix } from '../../src/backoff/postfix.ts';
import { diagnose } from '../../src/diagnose.ts';
import { markedParts } from '../../src/docs/reader/marked-parts.ts';
import { readInput } from '../../src/docs/reader/read-input.ts';
import { retryPicture } from '../../src/docs/reader/retry-picture.ts';
import { retryTimes } from '../../src/docs/reader/retry-times.ts';
import { readText } from '../house/project.ts';

describe('readInput', () => {
  test.each([
    ['a reply', '550 5.1.1 No such user', ['recipient-unknown']],
    ['a reply of several lines', '550-5.1.1 No such\r\n550 5.1.1 user', ['recipient-unknown']],
    ['an error as JSON', '{"code":"ETIMEDOUT"}', ['network-error']],
    [
      'a list of errors',
      '[{"code":"ETIMEDOUT"},{"responseCode":550,"response":"550 5.1.1 No such user"}]',
      ['network-error', 'recipient-unknown'],
    ],
    ['words alone', 'Connection timed out', ['network-error']],
    ['what looks like JSON', '{ no', ['unknown']],
  ])('%s', (_what, input, categories) => {
    expect(readInput(input).shown.map(({ verdict }) => verdict.category)).toEqual(categories);
  });

  test('of a log the lines that tell of a delivery, the first twenty', () => {
    const log = readText('examples/postfix.log');
    const { shown, more } = readInput(log.repeat(20));
    expect(shown).toHaveLength(20);
    expect(more).toBeGreaterThan(0);
    expect(shown[0]?.signal.finalRecipient).toMatch(/@/);
  });

  test('nothing for nothing', () => {
    expect(readInput(' \n')).toEqual({ about: [], shown: [], more: 0 });
  });

  test('a whole bounce: what it is, and a verdict for each recipient', () => {
    const { about, shown } = readInput(readText('test/fixtures/bounces/postfix/mixed-recipients.eml'));
    expect(about[0]).toBe('A bounce: somebody did not get the mail.');
    expect(shown.length).toBeGreaterThan(1);
    expect(new Set(shown.map(({ signal }) => signal.finalRecipient)).size).toBe(shown.length);
    expect(shown[0]?.verdict.permanence).toBe('permanent');
  });

  test('the fields of a report without the mail around them', () => {
    const fields =
      'Final-Recipient: rfc822; ann@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 No such user';
    expect(readInput(fields).shown.map(({ signal }) => signal.finalRecipient)).toEqual(['ann@example.org']);
  });

  test('a mail that reports nothing', () => {
    const { about, shown } = readInput('From: ann@example.org\nSubject: Lunch\n\nAt noon? 550 5.1.1 is my room.\n');
    expect([about, shown]).toEqual([['A mail, and none that reports about another.'], []]);
  });

  test('a warning says that it is one', () => {
    const { about, shown } = readInput(readText('test/fixtures/bounces/postfix/expired-delayed.eml'));
    expect(about[0]).toMatch(/^A warning/);
    expect(shown[0]?.verdict.permanence).toBe('transient');
  });

  test('rules of the house first', () => {
    const rules = [{ id: 'house', when: 'no such user', set: { category: 'virus' } }] as const;
    expect(readInput('550 5.1.1 No such user', { rules }).shown[0]?.verdict.rule).toBe('house');
  });
});

test('marked parts are the whole text, and the marked ones are the evidence', () => {
  const { signal, verdict } = diagnose('550 5.1.1 <ann@example.org>: no such user here');
  const parts = markedParts(signal.text!, verdict.evidence);
  expect(parts.map(({ text }) => text).join('')).toBe(signal.text);
  expect(parts.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(
    verdict.evidence.map(({ words }) => words),
  );
});

test('places that do not fit a text lose nothing of it', () => {
  const places = fc.array(
    fc.record({ start: fc.integer({ min: -5, max: 20 }), end: fc.integer({ min: -5, max: 20 }) }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 15 }), places, (text, evidence) => {
      const fitting = evidence.filter(({ start }) => start >= 0);
      expect(
        markedParts(text, fitting)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

describe('retryTimes', () => {
  test('a permanent verdict has one attempt', () => {
    expect(retryTimes(postfix(), diagnose('550 5.1.1 No such user').verdict).attempts).toEqual([0]);
  });

  test('what the server asks for comes before the schedule', () => {
    const { verdict } = diagnose('450 4.2.0 Greylisted, try again in 10 minutes');
    const { attempts, reason, isWhole } = retryTimes(postfix(), verdict);
    expect([attempts[1], reason, isWhole]).toEqual([600_000, 'server-hint', true]);
    expect(attempts.at(-1)).toBeGreaterThan(4 * 86_400_000);
  });

  test('a schedule without end is cut', () => {
    const forever = () => ({ kind: 'retry', delay: 1, at: 1, reason: 'schedule', warnSender: false }) as const;
    const { attempts, isWhole } = retryTimes(forever, diagnose('450 4.4.1 No answer').verdict);
    expect([attempts.length, isWhole]).toEqual([1_000, false]);
  });
});

describe('retryPicture', () => {
  const times = retryTimes(postfix(), diagnose('450 4.4.1 No answer').verdict);

  test.each([280, 600, 1000])('%i pixels wide: attempts in their order and inside, labels apart', (width) => {
    const svg = retryPicture(times, width);
    const dots = [...svg.matchAll(/<circle cx="(\d+)"/g)].map(([, x]) => Number(x));
    expect(dots.length).toBeGreaterThan(20);
    expect(dots).toEqual([...dots].sort((a, b) => a - b));
    expect(dots[0]).toBeGreaterThan(0);
    expect(dots.at(-1)).toBeLessThan(width);
    const labels = [...svg.matchAll(/<text x="(\d+)"/g)].map(([, x]) => Number(x));
    expect(labels.length).toBeGreaterThanOrEqual(3);
    for (const [index, x] of labels.slice(1).entries()) expect(x - labels[index]!).toBeGreaterThanOrEqual(22);
  });

  test('says in words what it shows', () => {
    expect(retryPicture(times, 600)).toMatch(
      /aria-label="\d+ attempts, the second after 5 min, the last after 5 d.*?"/,
    );
  });
});
