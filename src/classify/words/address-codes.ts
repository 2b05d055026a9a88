/** The characters of addresses: what is said in them is a name. */

export const AT = 64;

/**
 * Tells whether words in front of an `@` are part of an address's name: `<no-such-user@example.org>` says nothing of a
 * user, nor `spam@example.org` of spam.
 */
export function isInLocalPart(text: string, end: number, length: number): boolean {
  for (let before = Math.max(end - length, 0); before < end; before++)
    if (!isAddressCode(text.charCodeAt(before))) return false;
  return true;
}

/** The usual ones of RFC 5322's atext, and the dot. A NaN behind the end is none. */
export function isAddressCode(charCode: number): boolean {
  return (
    (charCode >= 97 && charCode <= 122) ||
    (charCode >= 65 && charCode <= 90) ||
    (charCode >= 48 && charCode <= 57) ||
    charCode === 45 ||
    charCode === 46 ||
    charCode === 95 ||
    charCode === 43
  );
}
