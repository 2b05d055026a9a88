/** What is known of the mail that is reported about: its header as it came back, and the fields that identify it. */
import { MAX_HEADER } from '../limits-of-mail.ts';
import { decodeWords } from '../mime/encoded-words.ts';
import { fieldOf, readHeader, type Header } from '../mime/header.ts';
import { parseMailDate } from '../mime/mail-date.ts';
import type { OriginalMessage } from './bounce.ts';

const TEXTS = [
  ['from', 'from'],
  ['to', 'to'],
  ['subject', 'subject'],
] as const;

/** Returns what a returned mail tells of itself, or `undefined` for a text that opens with no field of a header. */
export function readOriginal(text: string, envelopeId?: string): OriginalMessage | undefined {
  const start = text.length - text.trimStart().length;
  const header = readHeader(text, start, MAX_HEADER);
  if (header.places.length === 0) return envelopeId === undefined ? undefined : { envelopeId, headers: '' };
  const original: { -readonly [Name in keyof OriginalMessage]: OriginalMessage[Name] } = {
    headers: text.slice(header.start, header.end).trimEnd(),
  };
  for (const [name, key] of TEXTS) {
    const value = fieldOf(header, name);
    if (value !== undefined) original[key] = decodeWords(value);
  }
  const messageId = fieldOf(header, 'message-id');
  if (messageId) original.messageId = messageId;
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
