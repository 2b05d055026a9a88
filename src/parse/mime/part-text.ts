/** The words of one part: transfer encoding undone, charset decoded, HTML in lines. */
import { MAX_TEXT } from '../limits-of-mail.ts';
import { decodeBytes } from './decode-bytes.ts';
import { fieldOf } from './header.ts';
import { htmlToText } from './html-to-text.ts';
import { parameterOf } from './parameters.ts';
import type { Part } from './parts.ts';
import { withLineFeeds } from './to-text.ts';
import { decodeTransfer, type Decoded } from './transfer-encoding.ts';

/** Returns the body of a part as it was before its transfer encoding, one character for each byte. */
export function partBytes(part: Part, most: number): Decoded {
  const encoding = fieldOf(part.header, 'content-transfer-encoding') ?? '';
  return decodeTransfer(part.header.text, part.start, part.end, encoding, most);
}

/** A piece of a text. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether more was there than may be read. */
  readonly isCut: boolean;
}

/** Returns the same as a piece: of the mail itself where nothing had to be undone, since a copy of it costs more. */
export function partPiece(part: Part, most: number): Piece {
  if (isEncoded(part)) {
    const { text, isCut } = partBytes(part, most);
    return { text, start: 0, end: text.length, isCut };
  }
  const isCut = part.end - part.start > most;
  return { text: part.header.text, start: part.start, end: isCut ? part.start + most : part.end, isCut };
}

function isEncoded(part: Part): boolean {
  const encoding = fieldOf(part.header, 'content-transfer-encoding')?.toLowerCase() ?? '';
  return encoding.startsWith('quoted') || encoding.startsWith('base64');
}

/** Returns the body of a part as a person would read it. */
export function partText(part: Part): Decoded {
  const { text, isCut } = partBytes(part, MAX_TEXT);
  const decoded = decodeBytes(text, parameterOf(part.contentType, 'charset'));
  const lines = withLineFeeds(decoded);
  return { text: part.type === 'text/html' ? htmlToText(lines) : lines, isCut };
}
