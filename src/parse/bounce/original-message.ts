/** What is known of the mail that is reported about: its header as it came back, and the fields that identify it. */
import { SPACE } from '../../code/characters.ts';
import { MAX_HEADER } from '../limits-of-mail.ts';
import { decodeWords } from '../mime/encoded-words.ts';
import { fieldOf, readHeader, type Header } from '../mime/header.ts';
import { parseMailDate } from '../mime/mail-date.ts';
import { partPiece } from '../mime/part-text.ts';
import type { OriginalMessage } from './bounce.ts';
import type { MailView } from './mail-view.ts';

/** Returns what the mail that a view has in it tells of itself; see `readOriginal`. */
export function originalOf(view: MailView, envelopeId?: string): OriginalMessage | undefined {
  const part = view.originalPart;
  if (part === undefined) return readOriginal(view.original, envelopeId);
  const { text, start, end } = partPiece(part, MAX_HEADER);
  return readOriginal(text, envelopeId, start, end);
}

/** Returns what a returned mail tells of itself, or `undefined` for a text that opens with no field of a header. */
export function readOriginal(
  text: string,
  envelopeId?: string,
  from = 0,
  stop = text.length,
): OriginalMessage | undefined {
  let start = from;
  while (start < stop && text.charCodeAt(start) <= SPACE) start++;
  const header = readHeader(text, start, MAX_HEADER, stop);
  if (header.places.length === 0) return envelopeId === undefined ? undefined : { envelopeId, headers: '' };
  const original: { -readonly [Name in keyof OriginalMessage]: OriginalMessage[Name] } = {
    headers: text.slice(header.start, header.end).trimEnd(),
  };
  const messageId = fieldOf(header, 'message-id');
  if (messageId) original.messageId = messageId;
  const sender = fieldOf(header, 'from');
  if (sender !== undefined) original.from = decodeWords(sender);
  const to = fieldOf(header, 'to');
  if (to !== undefined) original.to = decodeWords(to);
  const subject = fieldOf(header, 'subject');
  if (subject !== undefined) original.subject = decodeWords(subject);
  const date = parseMailDate(fieldOf(header, 'date') ?? '');
  if (date !== undefined) original.date = date;
  const listId = listIdOf(header);
  if (listId !== undefined) original.listId = listId;
  if (envelopeId !== undefined) original.envelopeId = envelopeId;
  return original;
}

/** `The list <list.example.com>` (RFC 2919): the id is in the brackets. */
function listIdOf(header: Header): string | undefined {
  const field = fieldOf(header, 'list-id');
  if (!field) return undefined;
  const open = field.lastIndexOf('<');
  const close = field.indexOf('>', open);
  return open >= 0 && close > open ? field.slice(open + 1, close).trim() : field;
}
