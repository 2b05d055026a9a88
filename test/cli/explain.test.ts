import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

describe('explain', () => {
  it('names a registered code, says which class is registered, and what the other form means', () => {
    const { status, out } = run(['explain', '5.1.2']);
    expect(status).toBe(0);
    expect(out).toMatch(/^5\.1\.2 {2}\S/);
    expect(out).toContain('Bad destination system address');
    expect(out).toMatch(/useful for class 5/);
    expect(run(['explain', '4.1.2']).out).toMatch(/The 4 form is used all the same/);
    expect(out).toContain('https://www.rfc-editor.org/rfc/rfc3463');
  });

  it('prints the page of a code, the form that was asked for before the others', () => {
    const { status, out } = run(['explain', '5.4.1']);
    expect(status).toBe(0);
    expect(out).toMatch(/^5\.4\.1 {2}The other mail server did not answer\n/);
    expect(headingsOf(out)).toEqual([
      'Meaning',
      'As 5.4.1',
      'As 4.4.1',
      'Why it happens',
      'See it',
      ...(out.match(/^Fix \d: .*$/gm) ?? []),
      'Do not',
      'Seen from',
      'Tell the sender',
      'Related',
      'The register',
      'Sources',
    ]);
    expect(out).toMatch(/^Name +No answer from host$/m);
    expect(out).toMatch(/^Do now +review: /m);
    expect(headingsOf(run(['explain', '4.4.1']).out).slice(1, 3)).toEqual(['As 4.4.1', 'As 5.4.1']);
  });

  it('keeps a line of prose within 80 columns, and a setting in one piece', () => {
    const { out } = run(['explain', '5.7.26'], '', { COLUMNS: '80' });
    const wide = out.split('\n').filter((line) => line.length > 80);
    expect(wide.filter((line) => !line.startsWith('      ') && !line.includes('https://'))).toEqual([]);
    expect(out).toContain('"v=spf1 ip4:192.0.2.25 ip6:2001:db8::25 include:_spf.mailer.example.net -all"');
    expect(out).not.toMatch(/\n\n\n| \n/);
  });

  it('shows code by color where there is color, and else by its backticks', () => {
    expect(run(['explain', '5.7.26']).out).toContain('`p=reject`');
    expect(run(['explain', '5.7.26'], '', { FORCE_COLOR: '1' }).out).toContain('\u001B[36mp=reject\u001B[39m');
  });

  it('prints the page of a reply', () => {
    const { out } = run(['explain', '550']);
    expect(out).toMatch(/^550 {2}Refused for good\n/);
    expect(out).toMatch(/^ {2}X\.7\.1 +A rule, a filter or a block list/m);
    expect(out).toMatch(/^Answers .*RCPT/m);
  });

  it('says what is known and what is not of a code that is not registered', () => {
    expect(run(['explain', '5.99.1']).out).toMatch(
      /Known: its class alone. Not known: the subject 99 and the detail 1/,
    );
    expect(run(['explain', '4.7.500']).out).toMatch(/Known: its class and its subject. Not known: the detail 500/);
    expect(run(['explain', '5.99.1']).status).toBe(0);
  });

  it('takes a key of the register and a basic reply', () => {
    expect(run(['explain', 'X.2.2']).out).toMatch(/^X\.2\.2 {2}The recipient's mailbox is full\n/);
    expect(run(['explain', 'X.2.2']).out).toMatch(/^Name +Mailbox full$/m);
    expect(run(['explain', '421']).out).toContain('RFC 5321 section 4.2.3');
  });

  it('says that a code is deprecated, and that the register gives it no name', () => {
    const { out } = run(['explain', '5.6.10']);
    expect(out).toMatch(/deprecated/);
    expect(out).toMatch(/without a name/);
  });

  it('prints facts as JSON', () => {
    expect(JSON.parse(run(['explain', '5.2.2', '--json']).out)).toMatchObject({ key: 'X.2.2', classConflict: true });
    expect(JSON.parse(run(['explain', '550', '--json']).out)).toMatchObject({ reply: 550, origin: 'standard' });
  });

  it('has the page in the JSON', () => {
    expect(JSON.parse(run(['explain', '5.2.2', '--json']).out)).toMatchObject({ page: { key: 'X.2.2', forms: {} } });
    expect(JSON.parse(run(['explain', '5.2.999', '--json']).out)).not.toHaveProperty('page');
  });

  it.each(['banana', '5.01.1', '605', 'toString', '__proto__', '', '5.1.1 x'])(
    'answers %j with one line and status 2',
    (word) => {
      const { status, out, err } = run(['explain', word]);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toMatch(/^enhanced-status-codes: ".*" is no enhanced status code .*\n$/);
    },
  );

  it.each([
    ['4', '4.x.x  Not now, perhaps later', 'When not to believe it'],
    ['5.X.X', '5.x.x  ', 'When not to believe it'],
    ['X.3', 'X.3.x  The receiving machine is the trouble', 'Who can mend it'],
    ['5.7.x', 'X.7.x  A rule about who may send what', 'Its codes'],
  ])('has the page of %s', (word, heading, section) => {
    const { status, out } = run(['explain', word]);
    expect(status).toBe(0);
    expect(out.startsWith(heading)).toBe(true);
    expect(out).toContain(`\n${section}\n`);
  });

  it('has no facts as JSON of what is larger than a code', () => {
    expect(run(['explain', 'X.3', '--json'])).toMatchObject({ status: 2, out: '' });
  });
});

/** A heading stands at the left, below an empty line, and is no row of facts. */
function headingsOf(out: string): string[] {
  return [...out.matchAll(/\n\n(\S(?:(?! {2}).)*)\n/g)].map(([, heading]) => heading!);
}
