/** What dialects see of a mail. Each thing is decoded when it is first asked for: most mails are never asked for most. */
import type { Flaw } from '../../signal.ts';
import { MAX_TEXT, type Limits } from '../limits-of-mail.ts';
import { decodeWords } from '../mime/encoded-words.ts';
import { fieldOf, fieldsOf } from '../mime/header.ts';
import { partBytes, partText } from '../mime/part-text.ts';
import { readParts, type Part } from '../mime/parts.ts';
import { splitAtOriginal } from './separators.ts';

/** A mail. */
export interface MailView {
  /** Returns the first field of a name (in lower case) of the mail's header, decoded and in one line. */
  header(name: string): string | undefined;
  /** Returns all fields of a name (in lower case), decoded and in one line. */
  headers(name: string): readonly string[];
  /** The decoded subject; empty where there is none. */
  readonly subject: string;
  /** The decoded From field; empty where there is none. */
  readonly from: string;
  /** The parts, the mail itself first. */
  readonly parts: readonly Part[];
  /** Returns the decoded text of a part. */
  textOf(part: Part): string;
  /** The first text of the mail as a whole, decoded. */
  readonly body: string;
  /** The body up to where the returned mail begins: what the program has to say. */
  readonly text: string;
  /** The part that holds the returned mail or its header. */
  readonly originalPart: Part | undefined;
  /** The returned mail, or its header: a part of its own, or what stands behind the text. Empty where there is none. */
  readonly original: string;
  /** What was odd about the parts. */
  readonly flaws: readonly Flaw[];
}

/** Types of parts that hold the returned mail or its header (RFC 6522 section 3, RFC 6533 section 4.2). */
const ORIGINALS = new Set([
  'message/rfc822',
  'text/rfc822-headers',
  'message/global',
  'message/global-headers',
  'text/rfc822',
  'message/rfc822-headers',
]);

/** Returns the view of a mail whose lines end in LF. */
export function viewOf(mail: string, limits: Limits): MailView {
  const { parts, flaws } = readParts(mail, limits);
  const [root] = parts as readonly [Part, ...Part[]];
  const body = once(() => textsOf(parts));
  const split = once(() => splitAtOriginal(body()));
  const subject = once(() => decodeWords(fieldOf(root.header, 'subject') ?? ''));
  const from = once(() => decodeWords(fieldOf(root.header, 'from') ?? ''));
  const originalPart = parts.find(({ type, depth }) => depth > 0 && ORIGINALS.has(type));
  const original = once(() => {
    if (originalPart !== undefined) return partBytes(originalPart, MAX_TEXT).text;
    const place = split();
    return place === undefined ? '' : body().slice(place.start);
  });
  return {
    parts,
    flaws,
    originalPart,
    header(name) {
      const field = fieldOf(root.header, name);
      return field === undefined ? undefined : decodeWords(field);
    },
    headers: (name) => fieldsOf(root.header, name).map(decodeWords),
    textOf: (part) => partText(part).text,
    get subject() {
      return subject();
    },
    get from() {
      return from();
    },
    get body() {
      return body();
    },
    get text() {
      const place = split();
      return place === undefined ? body() : body().slice(0, place.end);
    },
    get original() {
      return original();
    },
  };
}

/** The first text of the mail; of an HTML part only where no plain one says anything. */
function textsOf(parts: readonly Part[]): string {
  const plain = parts.find((part) => part.type === 'text/plain' && partText(part).text.trim() !== '');
  const part =
    plain ?? parts.find(({ type }) => type === 'text/html') ?? parts.find(({ type }) => type.startsWith('text/'));
  // A multipart without its boundary is read as if it were a text.
  const [root] = parts;
  if (part !== undefined) return partText(part).text;
  return root !== undefined && parts.length === 1 ? partText(root).text : '';
}

/** Returns a function that runs another one once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
