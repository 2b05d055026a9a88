/** The pages on replies, classes and subjects: complete, each under its own key, and showing what they are about. */
import { describe, expect, test } from 'vitest';
import { replies } from '../../src/catalogue/replies.ts';
import { diagnose } from '../../src/diagnose.ts';
import { classPages } from '../../src/explain/class-pages.ts';
import { replyPages } from '../../src/explain/reply-pages.ts';
import { subjectPages } from '../../src/explain/subject-pages.ts';
import type { ReplyPage, TopicPage } from '../../src/explain/topic-page.ts';
import { filesBelow } from './project.ts';

const topics: readonly (readonly [string, Readonly<Record<string, TopicPage & { readonly key: number }>>])[] = [
  ['classes', classPages],
  ['subjects', subjectPages],
  ['replies', replyPages],
];

describe.each(topics)('%s', (folder, table) => {
  test('every file is a page under its own key', () => {
    const files = filesBelow(`src/explain/${folder}`, '.ts').map((file) => file.replace(/\.ts$/, ''));
    expect(files.sort()).toEqual(Object.keys(table).sort());
    expect(Object.values(table).map(({ key }) => String(key))).toEqual(Object.keys(table));
  });

  test('no page leaves a list empty that it needs, or runs to a fourth paragraph', () => {
    const bad = Object.values(table).filter(
      ({ meaning, advice, avoid, sources }) =>
        [meaning, advice, avoid, sources].some((list) => list.length === 0) || meaning.length > 3,
    );
    expect(bad.map(({ key }) => key)).toEqual([]);
  });
});

test('every reply that the library knows has a page', () => {
  expect(Object.keys(replyPages)).toEqual(Object.keys(replies));
});

describe.each(Object.values<ReplyPage>(replyPages).map((page) => [page.key, page] as const))('%i', (key, page) => {
  test('shows its own number where it reproduces it, as the parsers read it', () => {
    const { kind, text } = page.reproduce;
    const lines = text.split('\n');
    if (kind === 'smtp') expect(lines.filter((line) => !/^[CS]:(?: |$)/.test(line))).toEqual([]);
    const said = kind === 'smtp' ? lines.filter((line) => line.startsWith('S: ')).map((line) => line.slice(3)) : lines;
    expect(said.map(replyOf)).toContain(key);
  });

  test('quotes lines that carry it', () => {
    expect(page.seenFrom.filter(({ line }) => replyOf(line) !== key)).toEqual([]);
  });

  test('names each code once', () => {
    const codes = page.codes.map((code) => code.key);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

/** The reply that is read in a line; continued lines are read as if they were the last. */
function replyOf(line: string): number | undefined {
  return diagnose(line.replace(/^(\d{3})-/, '$1 ')).signal.reply ?? undefined;
}
