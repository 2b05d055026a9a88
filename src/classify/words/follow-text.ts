/** Follows a text through the automaton, character by character, and notes where phrases end. */
import { SPACE } from '../../code/characters.ts';
import { START } from './automaton.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { makeStep, step } from './step.ts';

interface Encoder {
  encodeInto(text: string, bytes: Uint8Array): { readonly read: number; readonly written: number };
}

const platform = globalThis as { readonly TextEncoder?: new () => Encoder };
/** Some platforms have none: engines that are embedded and know nothing but ECMAScript. */
const encoder = platform.TextEncoder === undefined ? undefined : /* @__PURE__ */ new platform.TextEncoder();
/** Kept, because making one takes as long as reading a line. */
let bytes = /* @__PURE__ */ new Uint8Array(1_024);

/** Notes in which states, and at which characters, phrases of a text end. */
export function followText(index: PhraseIndex, text: string): void {
  const { found } = index;
  if (bytes.length <= text.length) bytes = new Uint8Array(text.length * 2);
  if (found.states.length <= text.length)
    for (const name of ['states', 'places'] as const) found[name] = new Int32Array(text.length * 2);
  // The platform's own encoder puts a text into a buffer sooner than the text tells its characters. As many bytes as
  // characters: each is one byte long, and so ASCII, as nearly all replies are.
  const { read, written } = encoder?.encodeInto(text, bytes) ?? { read: -1, written: -1 };
  if (read === text.length && written === text.length) followAscii(index, written);
  else followAny(index, text);
}

/** What ends is looked up later, so that this loop has nothing to decide but that something does. */
function followAscii({ automaton, found }: PhraseIndex, length: number): void {
  const { ascii, shift } = automaton.tree.alphabet;
  const { states, places } = found;
  // At which the last word ends.
  bytes[length] = SPACE;
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
    const next = step(automaton, state, at < text.length ? text.charCodeAt(at) : SPACE);
    state = Math.abs(next);
    if (next > 0) continue;
    found.states[found.endCount] = state;
    found.places[found.endCount++] = at;
  }
}
