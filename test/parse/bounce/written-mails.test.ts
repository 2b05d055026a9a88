/**
 * Mails written by hand in the manner of programs, services and people, with names and replies of ours. A file holds
 * many: each opens with `=== whose | kind | address code reply category` and a piece more for each other recipient; `-`
 * stands for nothing, in place of a category for any; `|` in a category for "or".
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/classify/classify.ts';
import { parseBounce } from '../../../src/parse/bounce/parse-bounce.ts';

const FOLDER = new URL('../../fixtures/written/', import.meta.url);

interface Written {
  readonly whose: string;
  readonly kind: string;
  readonly recipients: readonly string[];
  readonly mail: Uint8Array;
}

function writtenIn(file: string): Written[] {
  const pieces = readFileSync(new URL(`${file}.txt`, FOLDER), 'utf8').split(/^=== /m);
  return pieces.slice(1).map((piece) => {
    const newline = piece.indexOf('\n');
    const [whose = '', kind = '', ...recipients] = piece.slice(0, newline).split(' | ');
    return { whose, kind, recipients, mail: Buffer.from(piece.slice(newline + 1)) };
  });
}

describe.each(['servers', 'services', 'languages', 'answers', 'ordinary'])('%s', (file) => {
  it.each(writtenIn(file))('$whose', ({ kind, recipients, mail }) => {
    const bounce = parseBounce(mail);
    expect(bounce?.kind ?? 'ordinary').toBe(kind);
    const told = (bounce?.recipients ?? []).map((one, index) => {
      const categories = recipients[index]?.split(' ')[3] ?? '-';
      const { category } = classify(one);
      const isRight = categories === '-' || categories.split('|').includes(category);
      return [one.finalRecipient, one.code ?? '-', one.reply ?? '-', isRight ? categories : category].join(' ');
    });
    expect(told).toEqual(recipients);
  });
});
