import { describe, expect, it } from 'vitest';
import { splitMbox } from '../../../src/parse/mbox/split-mbox.ts';

const POSTMARK = 'From a@example.com Wed Nov 25 02:06:00 2026\n';
const split = (mbox: string | Uint8Array) => [...splitMbox(mbox)].map((mail) => Buffer.from(mail).toString('utf8'));

describe('splitMbox', () => {
  it('yields the mails without their postmarks', () => {
    expect(split(`${POSTMARK}A: 1\n\none\n\n${POSTMARK}A: 2\n\ntwo\n\n`)).toEqual(['A: 1\n\none\n', 'A: 2\n\ntwo\n']);
  });

  it.each(['\n', '\r\n'])('with lines that end in %j', (end) => {
    const mbox = `${POSTMARK}A: 1\n\none\n\n${POSTMARK}A: 2\n\ntwo\n`.replaceAll('\n', end);
    expect(split(mbox)).toEqual(['A: 1\n\none\n', 'A: 2\n\ntwo\n'].map((mail) => mail.replaceAll('\n', end)));
  });

  it('a file without a postmark is one mail', () => expect(split('A: 1\n\none\n')).toEqual(['A: 1\n\none\n']));
  it('an empty file has none', () => expect([split(''), split('\n\n'), split(POSTMARK)]).toEqual([[], [], []]));

  it('puts quoted lines right, as mboxo and mboxrd write them', () => {
    const mbox = `${POSTMARK}A: 1\n\n>From here\n>>From there\n> From nowhere\n>Fro\n\n${POSTMARK}A: 2\n\ntwo\n`;
    expect(split(mbox)[0]).toBe('A: 1\n\nFrom here\n>From there\n> From nowhere\n>Fro\n');
  });

  it('a sentence that begins with the word is no postmark', () => {
    const mbox = `${POSTMARK}A: 1\n\none\n\nFrom here on it is easy.\n\nFrom 5 to 6\n`;
    expect(split(mbox)).toHaveLength(1);
  });

  it('a postmark follows a blank line', () => {
    expect(split(`${POSTMARK}A: 1\n\none\n${POSTMARK}`)).toEqual([`A: 1\n\none\n${POSTMARK}`]);
  });

  it('gives views into the bytes, not copies', () => {
    const bytes = Buffer.from(`${POSTMARK}A: 1\n\none\n\n${POSTMARK}A: 2\n\ntwo\n`);
    for (const mail of splitMbox(bytes)) expect(mail.buffer).toBe(bytes.buffer);
  });

  it('begins to yield before it has seen all', () => {
    const [first] = splitMbox(`${POSTMARK}A: 1\n\none\n\n`.repeat(1_000));
    expect(Buffer.from(first!).toString()).toBe('A: 1\n\none\n');
  });

  it('takes text of any kind as UTF-8, and bytes as they are', () => {
    expect(split(`${POSTMARK}A: メール 😀\n`)).toEqual(['A: メール 😀\n']);
    expect([...splitMbox(Uint8Array.of(65, 0xff, 10))]).toEqual([Uint8Array.of(65, 0xff, 10)]);
  });

  it.each([null, undefined, 7, {}])('yields nothing for %o', (value) =>
    expect([...splitMbox(value as never)]).toEqual([]),
  );
});
