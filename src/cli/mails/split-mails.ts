/** Cuts a stream of bytes into mails: an mbox into those it holds, anything else is one. Keeps one mail in memory. */
import { hasFrom, isPostmark, LONGEST_POSTMARK } from '../../parse/mbox/postmark.ts';
import { splitMbox } from '../../parse/mbox/split-mbox.ts';

/** A mail as it came. */
export interface RawMail {
  readonly bytes: Uint8Array;
  /** Whether it was longer than what is read. */
  readonly isCut: boolean;
}

/** Bytes in pieces, as a stream or as what was read at once. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** What reports say stands in front of the mail that they return (RFC 6522 section 3); of a longer one its beginning is read. */
const MAX_MAIL = 16_777_216;
const NEWLINE = 10;
const CR = 13;
const SEPARATOR = Buffer.from('\nFrom ');
/** Bytes that stay for the next piece: a postmark that is cut in two is one, and the line in front of it belongs to it. */
const OVERLAP = LONGEST_POSTMARK + 3;

/** Yields the mails; none where there are no bytes. */
export async function* splitMails(chunks: Chunks): AsyncGenerator<RawMail> {
  let mail = newMail();
  let kept: Uint8Array = new Uint8Array();
  let isMbox: boolean | undefined;
  const divide = function* (bytes: Buffer, end: number): Generator<RawMail> {
    let start = 0;
    for (const at of isMbox ? postmarksIn(bytes, end) : []) {
      mail.add(bytes.subarray(start, at));
      yield* mail.asMbox();
      mail = newMail();
      start = at;
    }
    mail.add(bytes.subarray(start, Math.max(end, start)));
    kept = bytes.subarray(Math.max(end, start));
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([kept, chunk]);
    kept = bytes;
    if (bytes.length <= OVERLAP) continue;
    isMbox ??= hasFrom(bytes, 0);
    yield* divide(bytes, bytes.length - OVERLAP);
  }
  isMbox ??= hasFrom(kept, 0);
  yield* divide(Buffer.from(kept), kept.length);
  if (isMbox) yield* mail.asMbox();
  else if (mail.length() > 0) yield mail.asOne();
}

/** The places where mails begin, up to one behind which not enough is known. */
function* postmarksIn(bytes: Buffer, end: number): Generator<number> {
  for (let at = bytes.indexOf(SEPARATOR, 2); at >= 0 && at < end + 2; at = bytes.indexOf(SEPARATOR, at + 1)) {
    const newline = bytes.indexOf(NEWLINE, at + 1);
    if (isAfterBlank(bytes, at) && isPostmark(bytes, at + 1, newline < 0 ? bytes.length : newline)) yield at + 1;
  }
}

function isAfterBlank(bytes: Buffer, newline: number): boolean {
  return bytes[newline - 1] === NEWLINE || (bytes[newline - 1] === CR && bytes[newline - 2] === NEWLINE);
}

interface GrowingMail {
  add(bytes: Uint8Array): void;
  length(): number;
  asOne(): RawMail;
  /** What is left without the postmark and with quoted lines put right. */
  asMbox(): Generator<RawMail>;
}

function newMail(): GrowingMail {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isCut = false;
  const asOne = (): RawMail => ({ bytes: pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces), isCut });
  return {
    add: (bytes) => {
      const piece = bytes.subarray(0, Math.max(MAX_MAIL - length, 0));
      isCut ||= piece.length < bytes.length;
      if (piece.length > 0) pieces.push(piece);
      length += piece.length;
    },
    length: () => length,
    asOne,
    *asMbox() {
      for (const bytes of splitMbox(asOne().bytes)) yield { bytes, isCut };
    },
  };
}
