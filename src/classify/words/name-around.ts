/**
 * Names of addresses and hosts: what is said in them is a name. `<no-such-user@example.org>` says nothing of a user, nor
 * `spam.example.org` of spam, nor `smtp-relay.example.com` of relaying.
 */

/** The characters without a blank around a place of a text. Kept from phrase to phrase: a text may be one such word. */
export interface NameAround {
  /** Where they begin. */
  start: number;
  /** The place behind them; -1 before the first. */
  end: number;
  /** Where the local part of an address ends; -1 where they are no address. */
  at: number;
  /** Whether they are the name of a host. */
  isHost: boolean;
}

const AT = 64;
const DOT = 46;
/** The usual ones of RFC 5322's atext, the dot and the `@`, as a table, because every phrase that is found asks for two. */
const IN_NAMES: Readonly<Uint8Array> = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, charCode) =>
  /[\w.+@-]/.test(String.fromCharCode(charCode)) ? 1 : 0,
);
/** Longer than any name of a host (RFC 1035 section 2.3.4), with room for a dot at its end. */
const LONGEST = 256;
/** The last label of a host's name as programs write it: in `SPAM.REJECTED.Please write` blanks are missing. */
const TOP = /^(?:[a-z][a-z\d-]+|[A-Z]{2,})$/;
/** Of two labels only the usual ones make a name: `spam.please write`. */
const USUAL_TOP = /^(?:[a-z]{2}|com|net|org|info|test|example|invalid|local)$/;

/** Returns nothing yet. */
export function noName(): NameAround {
  return { start: 0, end: -1, at: -1, isHost: false };
}

/** Reads what stands around the character in front of a place, unless it is what was read before. */
export function readNameAround(name: NameAround, text: string, place: number): void {
  if (place <= name.end) return;
  name.at = -1;
  let start = place;
  let end = place;
  let dot = -1;
  for (let charCode = text.charCodeAt(start - 1); isNameCode(charCode); charCode = text.charCodeAt(start - 1)) {
    // No name has two: `ann@example.org...User unknown`.
    if (charCode === DOT && dot === start) break;
    start--;
    if (charCode === DOT) dot = start;
    else if (charCode === AT) name.at = start;
  }
  for (let charCode = text.charCodeAt(end); isNameCode(charCode); charCode = text.charCodeAt(end)) {
    if (charCode === DOT && text.charCodeAt(end - 1) === DOT) break;
    if (charCode === DOT) dot = end;
    else if (charCode === AT) name.at = end;
    end++;
  }
  name.start = start;
  name.end = end;
  const isAddress = name.at > start;
  name.isHost = name.at < 0 && dot > start && end - start <= LONGEST && isHost(text.slice(start, end));
  if (!isAddress) name.at = -1;
}

/** Tells whether a character may stand in the name of an address or a host. */
export function isNameCode(charCode: number): boolean {
  // A NaN is in front of the text or behind it.
  return charCode < 128 && IN_NAMES[charCode] === 1;
}

function isHost(word: string): boolean {
  const name = word.endsWith('.') ? word.slice(0, -1) : word;
  const dot = name.lastIndexOf('.');
  if (dot < 0) return false;
  return (name.lastIndexOf('.', dot - 1) > 0 ? TOP : USUAL_TOP).test(name.slice(dot + 1));
}
