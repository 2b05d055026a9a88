import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

describe('explain', () => {
  it('names a registered code, says which class is registered, and what the other form means', () => {
    const { status, out } = run(['explain', '5.4.1']);
    expect(status).toBe(0);
    expect(out).toContain('5.4.1  No answer from host');
    expect(out).toMatch(/useful for class 4/);
    expect(out).toMatch(/The 5 form is used all the same/);
    expect(out).toContain('https://www.rfc-editor.org/rfc/rfc3463');
  });

  it('says what is known and what is not of a code that is not registered', () => {
    expect(run(['explain', '5.99.1']).out).toMatch(
      /Known: its class alone. Not known: the subject 99 and the detail 1/,
    );
    expect(run(['explain', '4.7.500']).out).toMatch(/Known: its class and its subject. Not known: the detail 500/);
    expect(run(['explain', '5.99.1']).status).toBe(0);
  });

  it('takes a key of the register and a basic reply', () => {
    expect(run(['explain', 'X.2.2']).out).toContain('X.2.2  Mailbox full');
    expect(run(['explain', '421']).out).toContain('RFC 5321 section 4.2.3');
  });

  it('says that a code is deprecated, and that the register gives it no name', () => {
    const { out } = run(['explain', '5.6.10']);
    expect(out).toMatch(/deprecated/);
    expect(out).toMatch(/leaves without a name/);
  });

  it('prints facts as JSON', () => {
    expect(JSON.parse(run(['explain', '5.2.2', '--json']).out)).toMatchObject({ key: 'X.2.2', classConflict: true });
    expect(JSON.parse(run(['explain', '550', '--json']).out)).toMatchObject({ reply: 550, origin: 'standard' });
  });

  it.each(['banana', '5.01.1', '605', 'toString', '__proto__', '', '5.1.1 x'])(
    'answers %j with one line and status 2',
    (word) => {
      const { status, out, err } = run(['explain', word]);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toMatch(/^enhanced-status-codes: ".*" is no enhanced status code .*\n$/);
    },
  );
});
