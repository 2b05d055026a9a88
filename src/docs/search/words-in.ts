/** Returns the words of a text as the search compares them: small letters and digits, accents left out. */
export function wordsIn(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
