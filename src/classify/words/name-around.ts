/**
 * Names of addresses and hosts: what is said in them is a name. `<no-such-user@example.org>` says nothing of a user, nor
 * `spam.example.org` of spam, nor `smtp-relay.example.com` of relaying.
 */
import { AT, isAddressCode } from './address-codes.ts';

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

const DOT = 46;
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
  let at = -1;
  let dot = -1;
  let start = place;
  let end = place;
  const note = (here: number): boolean => {
    const charCode = text.charCodeAt(here);
    if (charCode === AT) at = here;
    else if (charCode === DOT) {
      // No name has two: `ann@example.org...User unknown`.
      if (dot === here - 1 || dot === here + 1) return false;
      dot = here;
    } else return isAddressCode(charCode);
    return true;
  };
  while (note(start - 1)) start--;
  while (note(end)) end++;
  name.start = start;
  name.end = end;
  name.at = at > start ? at : -1;
  name.isHost = at < 0 && dot > start && end - start <= LONGEST && isHost(text.slice(start, end));
}

function isHost(word: string): boolean {
  const labels = word.replace(/\.$/, '').split('.');
  return (labels.length > 2 ? TOP : USUAL_TOP).test(labels.at(-1)!);
}
