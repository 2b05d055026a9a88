/** Whether time stays in proportion to length: a reply of 1 MB against one of 1 kB, over texts made to hurt. */
import { library } from './library.ts';
import type { Row } from './table.ts';

const { diagnose, findCode, parseReply } = library;
const SMALL = 1_000;
const LARGE = 1_000_000;
const ROUNDS = 7;
/** A tenth more than in proportion, for what a machine does beside. */
const AIM = 1_100;

/** What is repeated behind `550 ` until the text is long enough. */
const PARTS = {
  words: 'the mailbox of this user is over its quota, ',
  'words in a row': 'spam.',
  'digits and dots': '5.1.',
  'nearly codes': '5.1.1x ',
  versions: 'Exim 4.9.1 ',
  'leading zeros': '5.01.0001 ',
  lines: '\r\n550-5.1.1 no such user',
  'lost newlines': '550-5.1.1 no ',
  'nearly replies': ': 550',
  brackets: '([<"',
  blanks: ' ',
  hosts: 'host mx[192.0.2',
  'log fields': 'to=<a, status=',
  'fields of Exim': ' R=a H=b [192.0.2.1] C="250 ',
  'fields of Sendmail': 'to=<a>,<b>, stat=',
  'quoted fields': ' to=<"a> b="c',
  'replies in replies': 'said: 421 4.4.0 said: 550 5.1.1 ',
};
const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = { findCode, parseReply, diagnose };

/** Returns the worst ratio of each function. */
export function growth(): Row[] {
  return Object.entries(FUNCTIONS).map(([name, run]) => {
    const ratios = Object.entries(PARTS).flatMap(([part, words]) =>
      ['550 ', '', 'postfix/smtp[1]: 3F: ', '2026-11-25 09:00:10 16ZCW1-0005MB-00 ** '].map((start) => ({
        part,
        ratio: ratio(run, start, words),
      })),
    );
    const worst = ratios.reduce((one, other) => (other.ratio > one.ratio ? other : one));
    const result = `${Number(worst.ratio.toPrecision(2))} (${worst.part})`;
    return {
      what: `${name}, 1 MB / 1 kB, worst of ${ratios.length} texts`,
      result,
      aim: `<= ${AIM}`,
      met: worst.ratio <= AIM,
    };
  });
}

function ratio(run: (text: string) => unknown, start: string, words: string): number {
  const large = [text(start, words, LARGE)];
  // As much memory to walk through as the large text, so that the caches favour neither.
  const small = Array.from({ length: LARGE / SMALL }, () => text(start, words, SMALL));
  const rounds = Array.from({ length: ROUNDS }, () => ({ small: time(run, small), large: time(run, large) }));
  const best = (size: 'small' | 'large'): number => Math.min(...rounds.map((round) => round[size]));
  return (best('large') / best('small')) * small.length;
}

/** A text of its own in memory, in one piece: `repeat` alone makes a rope. */
function text(start: string, words: string, length: number): string {
  const whole = start + words.repeat(Math.ceil(length / words.length));
  return Buffer.from(whole.slice(0, length), 'latin1').toString('latin1');
}

function time(run: (text: string) => unknown, texts: readonly string[]): number {
  const start = performance.now();
  for (const one of texts) if (run(one) === null) throw new Error('no function returns null');
  return performance.now() - start;
}
