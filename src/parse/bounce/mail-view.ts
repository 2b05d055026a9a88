/** What dialects see of a mail. Each thing is decoded when it is first asked for: most mails are never asked for most. */
import type { Flaw } from '../../signal.ts';
import { MAX_TEXT, type Limits } from '../limits-of-mail.ts';
import { decodeWords } from '../mime/encoded-words.ts';
import { fieldOf, fieldsOf } from '../mime/header.ts';
import { partBytes, partText } from '../mime/part-text.ts';
import { readParts, type Part } from '../mime/parts.ts';
import { splitAtOriginal, type Split } from './separators.ts';

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

/** What was decoded so far. */
interface Decoded {
  body?: string;
  split?: Split | undefined;
  isSplit?: boolean;
  original?: string;
}

interface Own extends MailView {
  readonly decoded: Decoded;
}

/**
 * Shared by all views. Accessors in an object that is made for each mail would be made for each mail too, and V8 would
 * give each of these objects a hidden class of its own.
 */
const VIEW: Readonly<Record<string, unknown>> & ThisType<Own> = {
  header(this: Own, name: string): string | undefined {
    const field = fieldOf(rootOf(this).header, name);
    return field === undefined ? undefined : decodeWords(field);
  },
  headers(this: Own, name: string): readonly string[] {
    return fieldsOf(rootOf(this).header, name).map(decodeWords);
  },
  textOf: (part: Part) => partText(part).text,
  get subject(): string {
    return this.header('subject') ?? '';
  },
  get from(): string {
    return this.header('from') ?? '';
  },
  get body(): string {
    return (this.decoded.body ??= textsOf(this.parts));
  },
  get text(): string {
    const split = splitOf(this);
    return split === undefined ? this.body : this.body.slice(0, split.end);
  },
  get original(): string {
    return (this.decoded.original ??= originalIn(this));
  },
  get originalPart(): Part | undefined {
    return this.parts.find(({ type, depth }) => depth > 0 && ORIGINALS.has(type));
  },
};

/** Returns the view of a mail whose lines end in LF. */
export function viewOf(mail: string, limits: Limits): MailView {
  const view = Object.create(VIEW) as { -readonly [Name in keyof Own]: Own[Name] };
  const { parts, flaws } = readParts(mail, limits);
  view.parts = parts;
  view.flaws = flaws;
  view.decoded = {};
  return view;
}

function rootOf({ parts }: MailView): Part {
  return (parts as readonly [Part, ...Part[]])[0];
}

function splitOf(view: Own): Split | undefined {
  const { decoded } = view;
  if (decoded.isSplit !== true) {
    decoded.isSplit = true;
    decoded.split = splitAtOriginal(view.body);
  }
  return decoded.split;
}

function originalIn(view: Own): string {
  if (view.originalPart !== undefined) return partBytes(view.originalPart, MAX_TEXT).text;
  const split = splitOf(view);
  return split === undefined ? '' : view.body.slice(split.start);
}

/** The first text of the mail; of an HTML part only where no plain one says anything. */
function textsOf(parts: readonly Part[]): string {
  const plain = parts.find((part) => part.type === 'text/plain' && partText(part).text.trim() !== '');
  const part =
    plain ?? parts.find(({ type }) => type === 'text/html') ?? parts.find(({ type }) => type.startsWith('text/'));
  // A multipart without its boundary is read as if it were a text.
  const last = parts.at(-1);
  if (part !== undefined) return partText(part).text;
  return last !== undefined && (parts.length === 1 || last.type.startsWith('multipart/')) ? partText(last).text : '';
}
