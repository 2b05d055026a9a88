import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const POSTMARK = 'From MAILER-DAEMON Mon Nov 23 23:00:00 2026\n';

/** A report as RFC 3464 has it. */
const bounce = (who: string, code = '5.1.1', words = '550 5.1.1 No such user'): string =>
  [
    'From: MAILER-DAEMON@mx.example.net',
    'Subject: Undelivered Mail',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.net',
    '',
    `Final-Recipient: rfc822; ${who}@example.org`,
    'Action: failed',
    `Status: ${code}`,
    'Remote-MTA: dns; mail.example.org',
    `Diagnostic-Code: smtp; ${words}`,
    '',
    '--b--',
    '',
  ].join('\n');
const VACATION =
  'From: Ann <ann@example.org>\nSubject: Out of office\nAuto-Submitted: auto-replied\n\nBack on Monday.\n';
const LETTER = 'From: Bob <bob@example.org>\nSubject: Lunch\n\nAt noon?\n';
const COMPLAINT = [
  'From: fbl@example.net',
  'Subject: complaint',
  'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
  '',
  '--b',
  'Content-Type: message/feedback-report',
  '',
  'Feedback-Type: abuse',
  'Version: 1',
  'Original-Rcpt-To: carl@example.org',
  '',
  '--b--',
  '',
].join('\n');

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'decode-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};
interface Line {
  readonly file: string;
  readonly mail: number;
  readonly kind: string;
  readonly from: string;
  readonly flaws?: string[];
  readonly recipients?: readonly {
    readonly signal: { readonly finalRecipient: string; readonly code: string };
    readonly verdict: Readonly<Record<string, string>>;
  }[];
}
const lines = (args: readonly string[], input = ''): Line[] =>
  run(['decode', '--jsonl', ...args], input)
    .out.split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
const whoOf = (found: readonly Line[]): (string | undefined)[] =>
  found.map(({ recipients }) => recipients?.[0]?.signal.finalRecipient.replace('@example.org', ''));

describe('decode, for people', () => {
  it('prints a line for each recipient and sums them up', () => {
    const full = bounce('full', '5.2.2', '552 5.2.2 Quota exceeded');
    const mbox = [bounce('gone'), full, VACATION, COMPLAINT, LETTER, LETTER].map((mail) => `${POSTMARK}${mail}\n`);
    const { status, out, err } = run(['decode'], mbox.join(''));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe(
      [
        'kind       reply code  category             action       who, and the words',
        'bounce     550 5.1.1   recipient-unknown    suppress     gone@example.org: No such user',
        'bounce     552 5.2.2   mailbox-full         review       full@example.org: Quota exceeded',
        'auto-reply -   -       -                    -            Ann <ann@example.org>: Out of office',
        'complaint  -   -       abuse                -            carl@example.org: complaint',
        '',
        '4 reports about 2 recipients; 2 other mails',
        '  by kind      2 bounce, 1 auto-reply, 1 feedback-report',
        '  by category  1 recipient-unknown, 1 mailbox-full',
        '  by action    1 suppress-recipient, 1 review',
        '  by host      2 mail.example.org',
        '',
      ].join('\n'),
    );
  });

  it.each(['MAIL.example.org.', 'mail.example.org (192.0.2.25)'])('counts %s as the host that it is', (name) => {
    const others = bounce('gone').replace('dns; mail.example.org', `dns; ${name}`);
    const { out } = run(['decode'], [bounce('gone'), others].map((mail) => `${POSTMARK}${mail}\n`).join(''));
    expect(out).toContain('by host      2 mail.example.org\n');
  });

  it('counts an address in brackets as the host that it is', () => {
    const [one, other] = ['127.0.0.1', '[127.0.0.1]'].map((name) =>
      bounce('gone').replace('dns; mail.example.org', `dns; ${name}`),
    );
    expect(run(['decode'], `${POSTMARK}${one}\n${POSTMARK}${other}\n`).out).toContain('by host      2 127.0.0.1\n');
  });

  it('says that there was nothing', () => {
    expect(run(['decode'], '').out).toBe('0 reports about 0 recipients\n');
    expect(run(['decode'], LETTER).out).toBe('0 reports about 0 recipients; 1 other mail\n');
  });

  it('shows the code alone in 80 columns, and never a longer line', () => {
    const { out } = run(['decode'], bounce('a-person-with-a-long-name'), { COLUMNS: '80' });
    expect(out).toContain('\nbounce     5.1.1   recipient-unknown    suppress     a-person-with-a-long-name@…\n');
    for (const columns of ['80', '100']) {
      const { out: table } = run(['decode'], bounce('x'.repeat(60), '5.1.1', `550 5.1.1 ${'宛先不明 '.repeat(40)}`), {
        COLUMNS: columns,
      });
      for (const line of table.split('\n')) expect(line.length).toBeLessThanOrEqual(Number(columns));
    }
  });

  it('lets no control character of a stranger reach the terminal', () => {
    const evil = '\u001b]0;owned\u0007\u009b31m\u202e';
    const reports = [
      bounce(`a${evil}`, '5.1.1', `550 5.1.1 ${evil} gone`).replace('mail.example.org', evil),
      VACATION.replace('office', evil),
      COMPLAINT.replace('abuse', evil),
    ];
    for (const mail of reports) {
      const { out } = run(['decode'], mail);
      // eslint-disable-next-line no-control-regex -- these are what must not be there
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      expect(out).toContain('1 report about');
    }
  });
});

describe('decode, for programs', () => {
  it('prints one line for each mail, also for one that is no report', () => {
    const [report, letter, ...rest] = lines([file('b.eml', bounce('gone')), file('l.eml', LETTER)]);
    expect(rest).toEqual([]);
    expect(report).toMatchObject({ file: join(folder, 'b.eml'), mail: 1, kind: 'bounce', source: 'report' });
    expect(report?.recipients?.[0]).toMatchObject({
      signal: { finalRecipient: 'gone@example.org', code: '5.1.1', reply: 550 },
      verdict: { category: 'recipient-unknown', action: 'suppress-recipient' },
    });
    expect(letter).toMatchObject({ kind: 'other', from: 'Bob <bob@example.org>', subject: 'Lunch' });
  });

  it('prints one JSON array', () => {
    const { out } = run(['decode', '--json', '-'], `${POSTMARK}${bounce('a')}\n${POSTMARK}${LETTER}`);
    expect((JSON.parse(out) as Line[]).map(({ mail, kind }) => [mail, kind])).toEqual([
      [1, 'bounce'],
      [2, 'other'],
    ]);
    expect(JSON.parse(run(['decode', '--json'], '').out)).toEqual([]);
  });

  it('takes rules of your own', () => {
    const rules = file(
      'rules.json',
      JSON.stringify([{ id: 'mine', when: 'no such user', set: { category: 'recipient-moved' } }]),
    );
    expect(lines(['--rules', rules], bounce('a'))[0]?.recipients?.[0]?.verdict['category']).toBe('recipient-moved');
  });
});

describe('decode reads', () => {
  it('a Maildir: what is new and what was seen, but not what is still being delivered', () => {
    file('box/new/1.M1.host', bounce('one'));
    file('box/cur/2.M2.host:2,S', bounce('two'));
    file('box/cur/.hidden', bounce('hidden'));
    file('box/tmp/3.M3.host', bounce('half'));
    file('box/.Other/cur/4.M4.host', bounce('other'));
    mkdirSync(join(folder, 'box/.Other/new'));
    expect(whoOf(lines([join(folder, 'box')]))).toEqual(['one', 'two']);
  });

  it('a folder: .eml and .mbox files and Maildirs, however deep, each once', () => {
    file('box/b.eml', bounce('b'));
    file('box/2026/a.EML', bounce('a'));
    file('box/notes.txt', bounce('no'));
    file('box/old.mbox', `${POSTMARK}${bounce('c')}\n${POSTMARK}${bounce('d')}`);
    file('box/z/new/1', bounce('e'));
    mkdirSync(join(folder, 'box/z/cur'));
    symlinkSync(join(folder, 'box'), join(folder, 'box/circle'));
    expect(whoOf(lines([join(folder, 'box')]))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('an mbox, whatever stands at the borders of its pieces', () => {
    const many = Array.from({ length: 400 }, (_, index) => bounce(`u${index}`));
    const path = file('box', many.map((mail) => `${POSTMARK}${mail}\n`).join(''));
    const found = lines([path]);
    expect(whoOf(found)).toEqual(many.map((_, index) => `u${index}`));
    expect(found.map(({ mail }) => mail)).toEqual(many.map((_, index) => index + 1));
  });

  it('standard input for -, beside files', () => {
    const found = lines([file('a.eml', bounce('a')), '-', file('c.eml', bounce('c'))], bounce('b'));
    expect(whoOf(found)).toEqual(['a', 'b', 'c']);
    expect(found[1]?.file).toBe('-');
  });

  it('the beginning of a mail that is too long, and says so; the next is whole', () => {
    const long = `${bounce('long').replace('--b--\n', '')}${`${'x'.repeat(1_000)}\n`.repeat(18_000)}`;
    const found = lines([file('box', `${POSTMARK}${long}\n${POSTMARK}${bounce('next')}`)]);
    expect(whoOf(found)).toEqual(['long', 'next']);
    expect(found.map(({ flaws }) => flaws?.includes('truncated'))).toEqual([true, false]);
  });

  it('names what it cannot read, counts it, does the rest, and says so in its status', () => {
    mkdirSync(join(folder, 'empty'));
    const args = ['missing.eml', join(folder, 'empty'), file('a.eml', bounce('a'))];
    const { status, out, err } = run(['decode', ...args]);
    expect(status).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      'enhanced-status-codes: cannot read missing.eml: no such file',
      `enhanced-status-codes: cannot read ${folder}/empty: no Maildir, and no .eml or .mbox file in it`,
    ]);
    expect(out).toContain('a@example.org');
    expect(out).toContain('1 report about 1 recipient; 2 unreadable');
  });

  it('an empty Maildir and an empty mbox without complaint', () => {
    for (const name of ['cur', 'new']) mkdirSync(join(folder, 'box', name), { recursive: true });
    const { status, out, err } = run(['decode', join(folder, 'box'), file('mbox', '')]);
    expect({ status, out, err }).toEqual({ status: 0, out: '0 reports about 0 recipients\n', err: '' });
  });

  it('binary rubbish', () => {
    const rubbish = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256);
    expect(lines([file('rubbish', rubbish)])).toMatchObject([{ kind: 'other' }]);
  });
});

describe('decode', () => {
  it('ends quietly when the reader of its output has enough', () => {
    const path = file('box', `${POSTMARK}${bounce('a')}\n`.repeat(5_000));
    const { stderr, stdout } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${MAIN}" decode --jsonl "${path}" | head -n 1`],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });

  it('keeps 100,000 mails in less than 150 MB', { timeout: 120_000 }, () => {
    const path = join(folder, 'box');
    const written = openSync(path, 'w');
    const some = `${POSTMARK}${bounce('a')}\n`.repeat(1_000);
    for (let thousands = 0; thousands < 100; thousands++) writeSync(written, some);
    closeSync(written);
    const tellMemory = "process.on('exit', () => process._rawDebug(process.resourceUsage().maxRSS))";
    const { stderr, status } = spawnSync(
      process.execPath,
      [`--import=data:text/javascript,${tellMemory}`, MAIN, 'decode', '--jsonl', path],
      { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
    );
    expect(status).toBe(0);
    expect(Number(stderr)).toBeGreaterThan(10_000);
    expect(Number(stderr)).toBeLessThan(150_000);
  });
});
