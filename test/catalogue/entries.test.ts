import { describe, expect, it } from 'vitest';
import { classes } from '../../src/catalogue/classes.ts';
import { entries } from '../../src/catalogue/entries.ts';
import { replies } from '../../src/catalogue/replies.ts';
import { subjects } from '../../src/catalogue/subjects.ts';
import { isReplyCode } from '../../src/code/reply-code.ts';

const rows = Object.entries(entries);
const bySubject = (subject: number) => rows.filter(([key]) => key.startsWith(`X.${subject}.`)).length;

describe('the register of enhanced status codes', () => {
  it('has 81 rows', () => {
    expect(rows).toHaveLength(81);
  });

  it.each([
    [0, 1],
    [1, 11],
    [2, 5],
    [3, 7],
    [4, 8],
    [5, 7],
    [6, 11],
    [7, 31],
  ])('subject %d has %d of them', (subject, count) => {
    expect(bySubject(subject)).toBe(count);
  });

  it('has the generic row X.Y.0 for each subject', () => {
    expect(Object.keys(subjects).filter((subject) => !(`X.${subject}.0` in entries))).toStrictEqual([]);
  });

  it('withdraws X.6.10 alone, which has no name and says so', () => {
    const deprecated = rows.filter(([, entry]) => entry.status === 'deprecated').map(([key]) => key);
    expect(deprecated).toStrictEqual(['X.6.10']);
    expect(entries['X.6.10'].title).toBe('');
    expect(entries['X.6.10'].notes).toMatch(/no name.*X\.6\.8/);
  });

  it('says where it contradicts itself: X.2.2 is to be transient and its reply 552 is permanent', () => {
    expect(entries['X.2.2']).toMatchObject({ classes: [4], replies: [552], classConflict: true });
    expect(entries['X.7.1']).toMatchObject({ classes: [5], classConflict: true });
    expect(entries['X.7.2']).toMatchObject({ classes: [5], replies: [550], classConflict: false });
  });

  it.each([
    ['X.1.1', 'Bad destination mailbox address'],
    ['X.2.2', 'Mailbox full'],
    ['X.4.1', 'No answer from host'],
    ['X.5.3', 'Too many recipients'],
    ['X.7.26', 'Multiple authentication checks failed'],
  ] as const)('names %s as the register does: %s', (key, title) => {
    expect(entries[key].title).toBe(title);
  });
});

describe.each(rows)('the row %s', (key, entry) => {
  it('knows its own key and that it is registered', () => {
    expect(entry).toMatchObject({ key, known: true });
  });

  it('tells in one sentence what it means, and where that is defined', () => {
    expect(entry.meaning).toMatch(/^[A-Z].*\.$/);
    expect(entry.definedIn).toMatch(/^(?:RFC \d{4} section \d|draft-[a-z])/);
    expect(entry.references).not.toHaveLength(0);
  });

  it('associates only replies that SMTP can have', () => {
    expect(typeof entry.replies === 'string' ? [] : entry.replies.filter((reply) => !isReplyCode(reply))).toStrictEqual(
      [],
    );
  });
});

describe('what a caller reads, no other caller can change', () => {
  const isFrozenDeeply = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isFrozenDeeply));

  it.each(Object.entries({ entries, classes, subjects, replies }))('%s is frozen, and all in it', (_name, table) => {
    expect(isFrozenDeeply(table)).toBe(true);
  });

  it('so that writing to a row throws', () => {
    expect(() => {
      (entries['X.2.2'] as { title: string }).title = 'Something else';
    }).toThrow(TypeError);
    expect(() => (entries['X.2.2'].replies as number[]).push(1)).toThrow(TypeError);
  });

  it('and it survives a way through JSON whole', () => {
    expect(JSON.parse(JSON.stringify(entries))).toStrictEqual(entries);
  });
});
