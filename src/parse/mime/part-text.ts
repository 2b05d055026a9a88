/** The words of one part: transfer encoding undone, charset decoded, HTML in lines. */
import { MAX_TEXT } from '../limits-of-mail.ts';
import { decodeBytes } from './charset.ts';
import { fieldOf } from './header.ts';
import { htmlToText } from './html-words.ts';
import type { Part } from './parts.ts';
import { withLineFeeds } from './to-text.ts';
import { decodeTransfer, type Decoded } from './transfer-encoding.ts';

/** Returns the body of a part as it was before its transfer encoding, one character for each byte. */
export function partBytes(part: Part, most: number): Decoded {
  const encoding = fieldOf(part.header, 'content-transfer-encoding') ?? '';
  return decodeTransfer(part.header.text, part.start, part.end, encoding, most);
}

/** Returns the body of a part as a person would read it. */
export function partText(part: Part): Decoded {
  const { text, isCut } = partBytes(part, MAX_TEXT);
  const decoded = decodeBytes(text, part.parameters.get('charset'));
  const lines = withLineFeeds(decoded);
  return { text: part.type === 'text/html' ? htmlToText(lines) : lines, isCut };
}
