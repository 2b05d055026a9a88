/** Lines that a program broke to fit a page, put together again. */
import { replyAt } from '../smtp/reply-line.ts';

/** Returns the lines in one, but for lines that open with a reply code: those were lines when the server wrote them. */
export function joinWords(text: string): string {
  let words = '';
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    words += (words === '' ? '' : replyAt(trimmed, 0) === 0 ? ' ' : '\n') + trimmed;
  }
  return words;
}
