/** Addresses in angle brackets, wherever they stand in a text. */
import { MAX_NAMED } from '../limits-of-mail.ts';

/** RFC 5321 section 4.5.3.1: 64 for the local part, 255 for the domain. */
const LONGEST = 320;

/** Returns the addresses that stand in angle brackets, each once. */
export function bracketedAddresses(text: string): readonly string[] {
  const found = new Set<string>();
  for (let at = text.indexOf('<'); at >= 0 && found.size < MAX_NAMED; at = text.indexOf('<', at + 1)) {
    const inside = text.slice(at + 1, at + 2 + LONGEST);
    const end = inside.indexOf('>');
    const address = inside.slice(0, Math.max(end, 0));
    if (address.includes('@') && !/[\s<]/.test(address)) found.add(address);
  }
  return [...found];
}
