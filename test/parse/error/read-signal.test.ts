import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose.ts';

describe('diagnose takes a signal as well, or the fields that a webhook has of one', () => {
  it('reply and code that disagree are flagged, though nobody has parsed them', () => {
    expect(diagnose({ reply: 550, code: '4.2.2' }).signal.flaws).toContain('class-mismatch');
    expect(diagnose({ reply: 550, code: '5.2.2' }).signal.flaws).toStrictEqual([]);
  });

  it('a signal, and fields of one', () => {
    expect(diagnose({ code: '5.1.1' }).verdict.action).toBe('suppress-recipient');
    expect(diagnose({ reply: 450, flaws: [] }).verdict.action).toBe('retry');
    expect(diagnose({ action: 'failed', text: 'x' }).verdict).toMatchObject({
      permanence: 'permanent',
      action: 'review',
    });
  });

  it.each([
    ['an action of a web hook', { code: 5, action: 'bounced' }],
    ['a reply of a web API', { reply: 605, action: 'bounced' }],
  ])('%s says nothing', (_what, fields) => {
    expect(diagnose(fields).verdict).toMatchObject({ permanence: 'unknown', action: 'review' });
  });
});

describe('a diagnosis can be stored and made again', () => {
  it.each([
    '550 5.1.1 No such user',
    '550 4.2.2 Over quota',
    '550 5.1.99 Not registered',
    '554 expired, last error: 421 4.4.0 Try later',
    'Connection timed out',
  ])('%s', (text) => {
    const first = diagnose(text);
    const stored = JSON.parse(JSON.stringify(first.signal)) as unknown;
    expect(stored).toStrictEqual(first.signal);
    expect(diagnose(stored)).toStrictEqual(first);
  });

  it.each(['550 5.1.1 No such user', '', 'Connection timed out'])(
    'what one caller does to a signal, no other caller sees: %j',
    (text) => {
      const before = structuredClone(diagnose(text));
      try {
        (diagnose(text).signal.flaws as string[]).push('tainted');
      } catch {
        // a frozen list is as good as one of its own
      }
      expect(diagnose(text)).toStrictEqual(before);
    },
  );

  it('an inner signal is read as carefully as the outer one', () => {
    const { signal } = diagnose({ code: '5.4.7', inner: { reply: 421, code: 10n, text: 'later' } });
    expect(() => JSON.stringify(signal)).not.toThrow();
  });
});
