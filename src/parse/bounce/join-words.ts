/** Lines that a program broke to fit a page, put together again. */
import { replyAt } from '../smtp/reply-line.ts';

/** Returns the lines in one, but for lines that open with a reply code: those were lines when the server wrote them. */
export function joinWords(text: string): string {
  let words = '';
  for (const line of text.split('\n')) {
    const trimmed = withoutArrow(line.trim());
    if (trimmed === '' || trimmed.startsWith('>>> ')) continue;
    words += (words === '' ? '' : replyAt(trimmed, 0) === 0 ? ' ' : '\n') + trimmed;
  }
  return words;
}

/** The arrows of a transcript of a dialogue; what the client said in it is left out. */
function withoutArrow(line: string): string {
  return line.startsWith('<<< ') ? line.slice(4) : line;
}
