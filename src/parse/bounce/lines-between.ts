/** The lines of one section of a text. */

/**
 * Returns the lines below the first one that begins with some words, up to the one that begins with others or the end;
 * trimmed, and without blank ones. None where the first words are not there.
 */
export function linesBetween(text: string, opening: string, closing?: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const start = lines.findIndex((line) => line.startsWith(opening));
  if (start < 0) return [];
  const below = lines.slice(start + 1);
  const end = closing === undefined ? -1 : below.findIndex((line) => line.startsWith(closing));
  return below.slice(0, end < 0 ? undefined : end).filter((line) => line !== '');
}
