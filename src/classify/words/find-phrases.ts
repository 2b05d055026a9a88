/** The one pass over a text that finds every phrase. */
import { DOT } from '../../code/characters.ts';
import { tidy } from './automaton-of.ts';
import { followText } from './follow-text.ts';
import { keep, NONE, startBefore, startOf } from './kept-parts.ts';
import { isNameCode, noName, readNameAround, type NameAround } from './name-around.ts';
import type { Part } from './phrase.ts';
import { KEPT, type Found, type PhraseIndex } from './phrase-index.ts';
import { PART, WHOLE } from './tell-endings.ts';

/** Finds the phrases that stand in a text, in any case: of each owner that is not silent the first. */
export function findPhrases(index: PhraseIndex, text: string): Readonly<Found> {
  const { automaton, found } = index;
  tidy(automaton);
  found.texts = (found.texts + 1) | 0;
  found.count = 0;
  for (let at = 0; at < found.silent.length; at++) found.silent[at] = 0;
  followText(index, text);
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
        mark(index.found, owner, id, NONE, last);
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

/** A part of a phrase ends: it is the rest of one, or waits for the rest. */
function endPart(index: PhraseIndex, at: number, place: number, text: string, name: NameAround): void {
  const { automaton, found } = index;
  const { endings, tree, silentFrom } = automaton;
  const needs = endings[at]!;
  const gives = endings[at + 1]!;
  if (needs >= 0 && found.kept[needs * KEPT] !== found.texts) return;
  const id = endings[at + 3]!;
  const isFree = isBetweenBlanks(text, place - endings[at + 4]!, place);
  if (!isFree && isOnlyName(name, text, place, tree.endings[id]!.part, true)) return;
  const start = needs < 0 ? ~id : startBefore(index, needs, startOf(tree, id, place, text), text);
  if (start === NONE) return;
  if (gives >= 0) {
    keep(found, gives, start, place);
    return;
  }
  for (const owner of tree.endings[id]!.owners) {
    const silentOwner = owner - silentFrom;
    if (silentOwner < 0) mark(found, owner, id, start, place);
    else found.silent[silentOwner >>> 5]! |= 1 << silentOwner;
  }
}

/** Returns where a phrase begins that was found, by its place among those. */
export function startOfHit({ automaton, found }: PhraseIndex, hit: number, text: string): number {
  const start = found.starts[hit]!;
  return start === NONE ? startOf(automaton.tree, found.phrases[hit]!, found.ends[hit]!, text) : start;
}

function mark(found: Found, owner: number, phrase: number, start: number, end: number): void {
  if (found.marks[owner] === found.texts) return;
  found.marks[owner] = found.texts;
  found.owners[found.count] = owner;
  found.phrases[found.count] = phrase;
  found.starts[found.count] = start;
  found.ends[found.count++] = end;
}
