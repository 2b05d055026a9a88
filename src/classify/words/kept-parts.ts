/** The parts of phrases that wait for the next part, and where phrases begin. */
import { DOT, SPACE } from '../../code/characters.ts';
import { GAP, partStart } from './phrase.ts';
import { KEPT, type Found, type PhraseIndex } from './phrase-index.ts';
import type { PhraseTree } from './phrase-tree.ts';

const EXCLAMATION = 33;
const SEMICOLON = 59;
/** A place that there is not. */
export const NONE = -0x4000_0000;

/** Keeps a part under its place. */
export function keep({ kept, texts }: Found, place: number, start: number, end: number): void {
  const at = place * KEPT;
  const isNew = kept[at] !== texts;
  // `recipient` ends where `the recipient` does.
  if (isNew || kept[at + 1] !== end) {
    kept[at + 2] = isNew ? -1 : kept[at + 1]!;
    kept[at + 4] = kept[at + 3]!;
  }
  kept[at] = texts;
  kept[at + 1] = end;
  kept[at + 3] = start;
}

/**
 * Returns where a phrase begins of which the part in front is kept; NONE where that does not end near enough, and in the
 * same sentence: "Mailbox full; message deleted" says nothing of a mailbox that was deleted. Where the last such part
 * overlaps what comes behind it, the one before is asked.
 */
export function startBefore({ automaton, found }: PhraseIndex, needs: number, start: number, text: string): number {
  const { kept } = found;
  const at = needs * KEPT;
  const last = kept[at + 1]! <= start ? 1 : 2;
  const end = kept[at + last]!;
  const isNear = end >= 0 && end <= start && start - end <= GAP && !hasSentenceEnd(text, end, start);
  if (!isNear) return NONE;
  const known = kept[at + last + 2]!;
  return known < 0 ? startOf(automaton.tree, ~known, end, text) : known;
}

/** A stop that a blank follows is no part of a name or an address. */
function hasSentenceEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const charCode = text.charCodeAt(at);
    if (charCode === SEMICOLON) return true;
    if ((charCode === DOT || charCode === EXCLAMATION) && text.charCodeAt(at + 1) <= SPACE) return true;
  }
  return false;
}

/** Returns where a phrase, or a part of one, begins that ends at a place. */
export function startOf({ endings }: PhraseTree, id: number, end: number, text: string): number {
  return Math.max(partStart(text, endings[id]!.part, end), 0);
}
