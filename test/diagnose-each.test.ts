import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnose, diagnoseEach, fromError, parseLogLine } from '../src/index.ts';

const recorded = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`fixtures/errors/nodemailer-10/${name}.json`, import.meta.url), 'utf8'));
const told = (input: unknown): unknown[] =>
  diagnoseEach(input).map(({ signal, verdict }) => [signal.finalRecipient, verdict.action]);

describe('diagnoseEach tells of each recipient that was refused', () => {
  it('when nodemailer could deliver to some, and resolved', () => {
    const info = recorded('partial-success');
    expect(diagnose(info).verdict.permanence).toBe('delivered');
    expect(told(info)).toEqual([
      ['bert@example.org', 'suppress-recipient'],
      ['carl@example.org', 'retry'],
    ]);
  });

  it('when it threw one error for all', () => {
    const refused = (recipient: string, response: string): object => ({ responseCode: 550, response, recipient });
    const rejectedErrors = [
      refused('listed@example.org', '550 5.7.1 Blocked by Spamhaus'),
      refused('gone@example.org', '550 5.1.1 No such user'),
    ];
    const error = Object.assign(new Error('x'), {
      responseCode: 550,
      response: '550 5.1.1 No such user',
      rejectedErrors,
    });
    expect(told(error)).toEqual([
      ['listed@example.org', 'fix-sender'],
      ['gone@example.org', 'suppress-recipient'],
    ]);
    // The last answer is not about all of them.
    expect(diagnose(error).verdict).toMatchObject({ category: 'recipient-unknown', action: 'review' });
  });

  it("when a line of Sendmail's log names several", () => {
    const line =
      'Nov 25 09:00:10 mx sendmail[1]: 6AP2xAUI027893: to=<ann@example.org>,<bob@example.org>, delay=00:00:01, ' +
      'mailer=esmtp, pri=30211, relay=mx.example.org. [192.0.2.1], dsn=5.1.1, stat=User unknown';
    expect(told(line)).toEqual([
      ['ann@example.org', 'suppress-recipient'],
      ['bob@example.org', 'suppress-recipient'],
    ]);
  });
});

it.each([['550 5.1.1 No such user'], [{ code: 'ETIMEDOUT' }], [undefined], ['']])(
  'diagnoseEach says of %j what diagnose says',
  (input) => {
    expect(diagnoseEach(input)).toStrictEqual([diagnose(input)]);
  },
);

it('diagnoseEach asks your own rules', () => {
  const rules = [{ id: 'house', when: 'full', set: { category: 'system-full' } }] as const;
  expect(diagnoseEach(recorded('partial-success'), { rules }).map(({ verdict }) => verdict.rule)).toContain('house');
});

describe('a stored signal keeps what its parser knew beside the verdict', () => {
  it('of a line of a log', () => {
    const line =
      'Nov 25 09:00:10 mx sendmail[1]: 6AP2xAUI027893: to=<ann@example.org>,<bob@example.org>, delay=00:00:01, ' +
      'mailer=esmtp, pri=30211, relay=mx.example.org. [192.0.2.1], dsn=5.1.1, stat=User unknown';
    const stored: unknown = JSON.parse(JSON.stringify(parseLogLine(line)));
    expect(diagnose(stored).signal).toStrictEqual(diagnose(line).signal);
    expect(diagnoseEach(stored)).toHaveLength(2);
  });

  it('of an error about several recipients', () => {
    const stored: unknown = JSON.parse(JSON.stringify(fromError(recorded('partial-success'))));
    expect(told(stored)).toEqual(told(recorded('partial-success')));
  });

  it.each([{ delay: 5 }, { program: 'x', at: 1 }, { rejected: ['ann@example.org'] }, { otherRecipients: ['a'] }])(
    'and %j is none',
    (value) => {
      expect(diagnose(value).signal).toStrictEqual({ flaws: [] });
    },
  );
});
