/** How fast the library is beside the least that anybody could do: one expression, on the same replies. */
import { Bench } from 'tinybench';
import { library } from './library.ts';
import { ownRules } from './own-rules.ts';
import { replies } from './replies.ts';
import { median, type Row } from './table.ts';

const { diagnose, findCode, parseReply } = library;
const PAIRS = 31;
/** Milliseconds of each half of a pair. */
const TIME = 40;

const CODE = /\b[245]\.\d{1,3}\.\d{1,3}\b/;
const PHRASES =
  /user unknown|no such user|does not exist|mailbox full|over quota|blocked using|spamhaus|dmarc|spf|rate limit|greylist|try again later|relay|too large/i;

/** Something is made of each result, so that the compiler cannot leave the work out. */
let sink = 0;

function codeLoop(): void {
  for (const text of replies) sink += CODE.exec(text)?.index ?? 0;
}
function phraseLoop(): void {
  for (const text of replies) sink += PHRASES.test(text) ? 1 : 0;
}
function findCodeLoop(): void {
  for (const text of replies) sink += findCode(text)?.start ?? 0;
}
function parseReplyLoop(): void {
  for (const text of replies) sink += parseReply(text)?.reply ?? 0;
}
function diagnoseLoop(): void {
  for (const text of replies) sink += diagnose(text).verdict.category.length;
}

function diagnoseOwnLoop(): void {
  for (const text of replies) sink += diagnose(text, { rules: ownRules }).verdict.category.length;
}

/** Returns the ratios of throughput, each the median of interleaved pairs. */
export function ratios(): Row[] {
  const rows = [
    row('findCode / one expression for a code', findCodeLoop, codeLoop, 0.5),
    row('parseReply / one expression for a code', parseReplyLoop, codeLoop, 0.25),
    row('diagnose / one expression of 14 phrases', diagnoseLoop, phraseLoop, 0.25),
    row('diagnose with 1,000 own rules / without', diagnoseOwnLoop, diagnoseLoop, 0.8),
  ];
  if (!Number.isFinite(sink)) throw new Error('nothing was measured');
  return rows;
}

function row(what: string, ours: () => void, reference: () => void, aim: number): Row {
  for (const loop of [ours, reference]) time(loop);
  const pairs = Array.from({ length: PAIRS }, () => ({ ours: time(ours), reference: time(reference) }));
  const ratio = median(pairs.map((pair) => pair.reference / pair.ours));
  const perSecond = replies.length / (median(pairs.map((pair) => pair.ours)) * 1000);
  return { what, result: `${ratio.toFixed(2)} (${perSecond.toFixed(1)} M/s)`, aim: `>= ${aim}`, met: ratio >= aim };
}

/** Returns the usual milliseconds of one pass over all replies. */
function time(loop: () => void): number {
  const bench = new Bench({ time: TIME, warmup: false }).add('loop', loop);
  const [task] = bench.runSync();
  if (task?.result.state !== 'completed') throw new Error(`a loop ended as ${task?.result.state ?? 'nothing'}`);
  return task.result.latency.p50;
}
