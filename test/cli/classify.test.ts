import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'classify-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
interface Judged {
  readonly file?: string;
  readonly line?: number;
  readonly signal: { readonly flaws: string[]; readonly text: string };
  readonly verdict: Readonly<Record<string, string>>;
}
const json = (args: readonly string[], input = ''): Judged[] =>
  JSON.parse(run(['classify', '--json', ...args], input).out) as Judged[];

describe('classify, for people', () => {
  it('tells one verdict at length', () => {
    const { status, out } = run(['classify', '550 4.2.2 over quota']);
    expect(status).toBe(0);
    expect(out).toContain('550 4.2.2  Mailbox full');
    expect(out).toMatch(/Verdict +permanent, mailbox-full, scope recipient/);
    expect(out).toMatch(/Do now +review/);
    expect(out).toMatch(/Odd +class-mismatch/);
  });

  it('tells several as a table, and sums them up', () => {
    const { out } = run(['classify', '550 5.1.1 no', '450 4.2.1 busy', '550 5.1.1 nobody']);
    expect(out.split('\n').filter((line) => /^(?:permanent|transient) /.test(line))).toHaveLength(3);
    expect(out).toContain('3 in all');
    expect(out).toContain('2 suppress-recipient, 1 retry');
  });

  it('lets no control character of a stranger reach the terminal', () => {
    const { out } = run(['classify', '550 5.1.1 \u001b]0;owned\u0007\u001b[2J\u009b31m\u202egone']);
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(out).toContain('owned');
  });

  it('uses colors only when told to', () => {
    expect(run(['classify', '550 5.1.1 no']).out).not.toContain('\u001b[');
    expect(run(['classify', '550 5.1.1 no'], '', { CI: 'true' }).out).not.toContain('\u001b[');
    expect(run(['classify', '550 5.1.1 no'], '', { FORCE_COLOR: '1' }).out).toContain('\u001b[');
    expect(run(['classify', '550 5.1.1 no'], '', { FORCE_COLOR: '1', NO_COLOR: '1' }).out).not.toContain('\u001b[');
  });
});

describe('classify, for programs', () => {
  it('prints one JSON array', () => {
    const [judged] = json([], '550 4.2.2 over quota\n');
    expect(judged?.verdict).toMatchObject({ permanence: 'permanent', category: 'mailbox-full', action: 'review' });
    expect(judged?.signal.flaws).toEqual(['class-mismatch']);
    expect(judged).toMatchObject({ file: '-', line: 1 });
    expect(json([], '')).toEqual([]);
  });

  it('prints one JSON object per line', () => {
    const { out } = run(['classify', '--jsonl'], '550 5.1.1 a\n\n450 4.2.1 b\n');
    const lines = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Judged).line);
    expect(lines).toEqual([1, 3]);
  });
});

describe('classify reads', () => {
  it('a reply of several lines as one, also when its end is missing', () => {
    const records = json([], '550-5.1.1 no\r\n550 5.1.1 such user\r\n450-4.2.1 later\r\n');
    expect(records.map(({ line, signal }) => [line, signal.text])).toEqual([
      [1, 'no\nsuch user'],
      [3, 'later'],
    ]);
  });

  it('a log, without the lines that tell of no delivery', () => {
    const log = [
      'Nov 23 23:00:01 mail postfix/smtpd[1]: connect from localhost[127.0.0.1]',
      'Nov 23 23:00:02 mail postfix/smtp[2]: 3F: to=<a@example.org>, relay=none, delay=1, dsn=4.4.1, status=deferred (connect to mx.example.org[192.0.2.1]:25: Connection timed out)',
      'Nov 23 23:00:03 mail postfix/qmgr[3]: 3F: removed',
    ];
    expect(json([file('mail.log', log.join('\n'))]).map(({ line, verdict }) => [line, verdict['category']])).toEqual([
      [2, 'network-error'],
    ]);
  });

  it.each([
    [
      'Exim',
      [
        '2026-11-25 09:00:10 16ZCW1-0005MB-00 <= a@example.com H=(x) [192.0.2.9] P=esmtp S=431',
        '2026-11-25 09:00:11 16ZCW1-0005MB-00 ** b@example.org R=out T=smtp: 550 5.1.1 No such user',
        '2026-11-25 09:00:11 16ZCW1-0005MB-00 Completed',
      ],
    ],
    [
      'KumoMTA',
      [
        '{"type":"Reception","id":"d7","recipient":"b@example.org","response":{"code":250,"content":"OK"}}',
        '{"type":"Bounce","recipient":"b@example.org","response":{"code":550,"content":"No such user"}}',
      ],
    ],
    [
      'Haraka',
      [
        '[INFO] [8C2B.1] [core] connect ip=192.0.2.9',
        '[NOTICE] [8C2B.1] [outbound] recipient <b@example.org> rejected: 550 No such user',
      ],
    ],
  ])('the log of %s', (_server, lines) => {
    const read = json([file('some.log', lines.join('\n'))]);
    expect(read.map(({ line, verdict }) => [line, verdict['category']])).toEqual([[2, 'recipient-unknown']]);
  });

  it('errors as JSON: one, a list, pretty or one per line', () => {
    const error = { code: 'ECONNREFUSED', syscall: 'connect', message: 'connect ECONNREFUSED 192.0.2.1:25' };
    for (const text of [
      JSON.stringify(error),
      JSON.stringify(error, undefined, 2),
      JSON.stringify([error]),
      JSON.stringify([error], undefined, 2),
    ])
      expect(json([], text).map(({ verdict }) => verdict['category'])).toEqual(['network-error']);
    expect(json([], `${JSON.stringify(error)}\n${JSON.stringify(error)}\n`)).toHaveLength(2);
  });

  it('an error about several recipients as what was said to each', () => {
    const rejectedErrors = ['a', 'b'].map((name, index) => ({
      code: 'EENVELOPE',
      response: index === 0 ? '550 5.1.1 no' : '452 4.2.2 full',
      recipient: `${name}@example.org`,
    }));
    const error = { code: 'EENVELOPE', response: '452 4.2.2 full', responseCode: 452, rejectedErrors };
    expect(json([], JSON.stringify(error)).map(({ verdict }) => verdict['category'])).toEqual([
      'recipient-unknown',
      'mailbox-full',
    ]);
  });

  it('standard input for -, beside texts and files', () => {
    const records = json(['450 4.2.1 a', '-', file('replies.txt', '550 5.1.1 c\n')], '451 4.3.0 b\n');
    expect(records.map(({ signal }) => signal.text)).toEqual(['a', 'b', 'c']);
  });

  it('names what it cannot read, does the rest, and says so in its status', () => {
    const { status, out, err } = run(['classify', '--jsonl', 'missing.log', folder, '550 5.1.1 no']);
    expect(status).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      'enhanced-status-codes: cannot read missing.log: no such file, and no reply or code in it',
      `enhanced-status-codes: cannot read ${folder}: is a directory`,
    ]);
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('binary rubbish and a line of a megabyte', () => {
    const rubbish = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)).toString('latin1');
    expect(run(['classify', '--jsonl'], rubbish).status).toBe(0);
    expect(run(['classify', '--jsonl'], `550 5.1.1 ${'x'.repeat(1_048_576)}\n`).out).toContain('"truncated"');
  });
});
