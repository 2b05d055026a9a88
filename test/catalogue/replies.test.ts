import { describe, expect, it } from 'vitest';
import { classes } from '../../src/catalogue/classes.ts';
import { replies } from '../../src/catalogue/replies.ts';
import { subjects } from '../../src/catalogue/subjects.ts';
import { isReplyCode } from '../../src/code/reply-code.ts';

/** RFC 5321 section 4.2.3, and what RFC 7504 section 5.1 adds to its lists. */
const IN_RFC_5321 = [
  211, 214, 220, 221, 250, 251, 252, 354, 421, 450, 451, 452, 455, 500, 501, 502, 503, 504, 550, 551, 552, 553, 554,
  555,
];
const OF_RFC_7504 = [521, 556];

describe('the basic replies', () => {
  it('have all of RFC 5321 section 4.2.3 and of RFC 7504', () => {
    const standard = Object.entries(replies).filter(([, { origin }]) => origin === 'standard');
    expect(standard.map(([reply]) => Number(reply))).toStrictEqual(
      [...IN_RFC_5321, ...OF_RFC_7504].sort((a, b) => a - b),
    );
  });

  it.each(Object.entries(replies))('%s is a reply code, has a name and a reference', (reply, entry) => {
    expect(isReplyCode(Number(reply))).toBe(true);
    expect(entry.title).toMatch(/^[A-Z]/);
    expect(entry.references[0]).toMatch(/^RFC \d{4}/);
  });

  it('tell the extensions apart from the numbers that the register merely associates', () => {
    expect(replies[535].origin).toBe('extension');
    expect(replies[523].origin).toBe('association');
  });
});

describe('classes and subjects', () => {
  it('there are three classes', () => {
    expect(Object.entries(classes).map(([digit, { title }]) => [digit, title])).toStrictEqual([
      ['2', 'Success'],
      ['4', 'Persistent Transient Failure'],
      ['5', 'Permanent Failure'],
    ]);
  });

  it('there are eight subjects, 0 to 7', () => {
    expect(Object.keys(subjects)).toStrictEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
    expect(subjects[7].title).toBe('Security or Policy Status');
  });
});
