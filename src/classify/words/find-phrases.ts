/** The one pass over a text that finds every phrase. */
import { makeStep, PART, START, step, tidy, WHOLE } from './automaton.ts';
import { GAP, partStart, type Part } from './phrase.ts';
import { isNameCode, noName, readNameAround, type NameAround } from './name-around.ts';
import { KEPT, type Found, type PhraseIndex } from './phrase-index.ts';

interface Encoder {
  encodeInto(text: string, bytes: Uint8Array): { readonly read: number; readonly written: number };
}

const platform = globalThis as { readonly TextEncoder?: new () => Encoder };
/** Some platforms have none: engines that are embedded and know nothing but ECMAScript. */
const encoder = platform.TextEncoder === undefined ? undefined : /* @__PURE__ */ new platform.TextEncoder();
/** Kept, because making one takes as long as reading a line. */
let bytes = /* @__PURE__ */ new Uint8Array(1_024);
const BLANK = 32;
const DOT = 46;
const EXCLAMATION = 33;
const SEMICOLON = 59;

/** Finds the phrases that stand in a text, in any case: of each owner that is not silent the first. */
export function findPhrases(index: PhraseIndex, text: string): Readonly<Found> {
  const { automaton, found } = index;
  if (bytes.length <= text.length) bytes = new Uint8Array(text.length * 2);
  if (found.states.length <= text.length)
    for (const name of ['states', 'places'] as const) found[name] = new Int32Array(text.length * 2);
  tidy(automaton);
  found.texts = (found.texts + 1) | 0;
  found.count = 0;
  for (let at = 0; at < found.silent.length; at++) found.silent[at] = 0;
  // The platform's own encoder puts a text into a buffer sooner than the text tells its characters. As many bytes as
  // characters: each is one byte long, and so ASCII, as nearly all replies are.
  const { read, written } = encoder?.encodeInto(text, bytes) ?? { read: -1, written: -1 };
  if (read === text.length && written === text.length) followAscii(index, written);
  else followAny(index, text);
  tellAll(index, text);
  return found;
}

function tellAll(index: PhraseIndex, text: string): void {
  const { told, endings, tree } = index.automaton;
  const { states, places, endCount } = index.found;
  const name = noName();
  for (let end = 0; end < endCount; end++) {
    let at = told[states[end]!]!;
    if (at === 0) continue;
    const place = places[end]!;
    const wholes = at + 2 + WHOLE * endings[at]!;
    const parts = wholes + PART * endings[at + 1]!;
    for (at += 2; at < wholes; at += WHOLE) {
      const owner = endings[at]!;
      const last = place + endings[at + 1]!;
      const id = endings[at + 2]!;
      const isFree = isBetweenBlanks(text, last - endings[at + 3]!, last);
      if (isFree || !isOnlyName(name, text, last, tree.endings[id]!.part, owner < index.namesFrom))
        mark(index.found, owner, id, last);
    }
    for (; at < parts; at += PART) endPart(index, at, place + endings[at + 2]!, text, name);
  }
}

/** Nearly all phrases stand there, or before the stop of a sentence, and are no part of a name. */
function isBetweenBlanks(text: string, start: number, last: number): boolean {
  if (isNameCode(text.charCodeAt(start - 1))) return false;
  const behind = text.charCodeAt(last);
  return !isNameCode(behind) || (behind === DOT && !isNameCode(text.charCodeAt(last + 1)));
}

/**
 * Tells whether a phrase is part of the name of an address or a host. One with a dot or an `@` is a name itself, and some
 * owners are found by theirs.
 */
function isOnlyName(name: NameAround, text: string, last: number, { words, least }: Part, isSaid: boolean): boolean {
  readNameAround(name, text, last);
  const { start, at, isHost } = name;
  if ((at < 0 && !isHost) || last - least < start) return false;
  return last <= at || (isSaid && !/[.@]/.test(words));
}

/** Notes where phrases end. What these are is looked up later, so that this loop has nothing to decide but that. */
function followAscii({ automaton, found }: PhraseIndex, length: number): void {
  const { ascii, shift } = automaton.tree.alphabet;
  const { states, places } = found;
  // At which the last word ends.
  bytes[length] = BLANK;
  let count = 0;
  let state = START;
  let at = 0;
  while (at <= length) {
    // Known to be the same in the whole inner loop, which is twice as fast by it.
    const { table } = automaton;
    for (; at <= length; at++) {
      const next = table[(state << shift) | ascii[bytes[at]!]!]!;
      if (next === 0) break;
      state = next;
      if (next > 0) continue;
      state = -next;
      states[count] = state;
      places[count++] = at;
    }
    if (at <= length) makeStep(automaton, state, ascii[bytes[at]!]!);
  }
  found.endCount = count;
}

function followAny({ automaton, found }: PhraseIndex, text: string): void {
  found.endCount = 0;
  let state = START;
  for (let at = 0; at <= text.length; at++) {
    const next = step(automaton, state, at < text.length ? text.charCodeAt(at) : BLANK);
    state = Math.abs(next);
    if (next > 0) continue;
    found.states[found.endCount] = state;
    found.places[found.endCount++] = at;
  }
}

/** A part of a phrase ends: it is the rest of one, or waits for the rest. */
function endPart({ automaton, found }: PhraseIndex, at: number, place: number, text: string, name: NameAround): void {
  const { endings, tree, silentFrom } = automaton;
  const needs = endings[at]!;
  const gives = endings[at + 1]!;
  if (needs >= 0 && found.kept[needs * KEPT] !== found.texts) return;
  const { part, id, owners } = tree.endings[endings[at + 3]!]!;
  if (!isBetweenBlanks(text, place - part.least, place) && isOnlyName(name, text, place, part, true)) return;
  if (needs >= 0 && !isNear(found, needs, partStart(text, part, place), text)) return;
  if (gives >= 0) {
    keep(found, gives, place);
    return;
  }
  for (const owner of owners) {
    const silentOwner = owner - silentFrom;
    if (silentOwner < 0) mark(found, owner, id, place);
    else found.silent[silentOwner >>> 5]! |= 1 << silentOwner;
  }
}

function keep({ kept, texts }: Found, place: number, end: number): void {
  const at = place * KEPT;
  kept[at + 2] = kept[at] === texts ? kept[at + 1]! : -1;
  kept[at] = texts;
  kept[at + 1] = end;
}

/**
 * Tells whether the part in front ends near enough, and in the same sentence: "Mailbox full; message deleted" says nothing
 * of a mailbox that was deleted. Where the last such part overlaps what comes behind it, the one before is asked.
 */
function isNear({ kept }: Found, needs: number, start: number, text: string): boolean {
  const at = needs * KEPT;
  const end = kept[at + 1]! <= start ? kept[at + 1]! : kept[at + 2]!;
  return end >= 0 && end <= start && start - end <= GAP && !hasSentenceEnd(text, end, start);
}

/** A stop that a blank follows is no part of a name or an address. */
function hasSentenceEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const charCode = text.charCodeAt(at);
    if (charCode === SEMICOLON) return true;
    if ((charCode === DOT || charCode === EXCLAMATION) && text.charCodeAt(at + 1) <= BLANK) return true;
  }
  return false;
}

function mark(found: Found, owner: number, phrase: number, end: number): void {
  if (found.marks[owner] === found.texts) return;
  found.marks[owner] = found.texts;
  found.owners[found.count] = owner;
  found.phrases[found.count] = phrase;
  found.ends[found.count++] = end;
}
