/** The characters of addresses and of names of hosts. */

export const AT = 64;

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
