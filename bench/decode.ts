/** How fast whole mails are decoded, beside a bare search over the same bytes and beside a full MIME parser. */
import PostalMime from 'postal-mime';
import type * as Parse from '../src/parse/index.ts';
import { reports } from './dsn.ts';
import { DIST } from './library.ts';
import { median, type Row } from './table.ts';

const { parseBounce } = (await import(new URL('parse.js', DIST).href)) as typeof Parse;
const PAIRS = 31;
/** Passes over all mails in each half of a pair. */
const PASSES = 20;

const CODE = /\b[245]\.\d{1,3}\.\d{1,3}\b/g;

/** Something is made of each result, so that the compiler cannot leave the work out. */
let sink = 0;

/** Returns the ratios of throughput, each the median of interleaved pairs. */
export async function decodeRatios(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    const mails = reports(end);
    rows.push(besideSearch(name, mails));
    rows.push(await besidePostalMime(name, mails));
  }
  if (!Number.isFinite(sink)) throw new Error('nothing was measured');
  return rows;
}

function decodeAll(mails: readonly Buffer[]): void {
  for (const mail of mails) sink += parseBounce(mail)?.recipients[0]?.reply ?? 0;
}

/** The least that anybody could do: the bytes as text, and each code in it. */
function searchAll(mails: readonly Buffer[]): void {
  for (const mail of mails) {
    const text = mail.toString('latin1');
    CODE.lastIndex = 0;
    for (let match = CODE.exec(text); match !== null; match = CODE.exec(text)) sink += match.index;
  }
}

function besideSearch(name: string, mails: readonly Buffer[]): Row {
  for (let round = 0; round < 3; round++) time(mails);
  const pairs = Array.from({ length: PAIRS }, () => time(mails));
  const ratio = median(pairs.map(({ ours, search }) => search / ours));
  const each = median(pairs.map(({ ours }) => ours)) / mails.length;
  return {
    what: `parseBounce of 5 kB, ${name} / a search for codes`,
    result: `1/${(1 / ratio).toFixed(1)} (${(1_000 * each).toFixed(1)} µs)`,
    aim: '>= 1/15',
    met: ratio >= 1 / 15,
  };
}

function time(mails: readonly Buffer[]): { readonly ours: number; readonly search: number } {
  const start = performance.now();
  for (let pass = 0; pass < PASSES; pass++) decodeAll(mails);
  const middle = performance.now();
  for (let pass = 0; pass < PASSES; pass++) searchAll(mails);
  return { ours: (middle - start) / PASSES, search: (performance.now() - middle) / PASSES };
}

async function besidePostalMime(name: string, mails: readonly Buffer[]): Promise<Row> {
  const pairs: number[] = [];
  for (let round = 0; round < PAIRS; round++) {
    const start = performance.now();
    decodeAll(mails);
    const middle = performance.now();
    for (const mail of mails) sink += (await PostalMime.parse(mail)).headers.length;
    pairs.push((performance.now() - middle) / (middle - start));
  }
  const ratio = median(pairs);
  return {
    what: `parseBounce of 5 kB, ${name} / postal-mime`,
    result: `${ratio.toFixed(0)} times as fast`,
    aim: '>= 8',
    met: ratio >= 8,
  };
}
