/** The one mark that texts of pages have: `code` stands between backticks. */

/** A stretch of a text. */
export interface Part {
  /** Whether it stood between backticks. */
  readonly isCode: boolean;
  /** The words, without the backticks. */
  readonly text: string;
}

/** Returns the stretches of a text; a backtick that nothing closes is a backtick. */
export function codeParts(text: string): Part[] {
  const pieces = text.split('`');
  const isOpen = pieces.length % 2 === 0;
  const last = isOpen ? pieces.pop() : undefined;
  const parts = pieces.map((piece, index) => ({ isCode: index % 2 === 1, text: piece }));
  if (last !== undefined) parts.push({ isCode: false, text: `\`${last}` });
  // Two backticks with nothing between them are two backticks.
  return parts.map((part) => (part.isCode && part.text === '' ? { isCode: false, text: '``' } : part));
}
