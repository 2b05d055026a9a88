/**
 * The envelope at the end of a refusal of Postfix's: `words; from=<...> to=<...> proto=ESMTP helo=<...>`. The words quote
 * addresses and names, the last field is whatever a client gives as its name, and each may hold an envelope too.
 */
import { addressEnd, behindQuotes, fieldEnd } from './field-end.ts';

/** What was said, and the fields of the envelope, none where nobody can tell which is the true one. */
export interface Refusal {
  /** What was said. */
  readonly words: string;
  /** The fields by name, those in angle brackets without them. */
  readonly envelope: ReadonlyMap<string, string>;
}

/** In the order in which Postfix writes them, so that an address cannot repeat one. */
const FIELDS: readonly string[] = ['from', 'to', 'proto', 'helo', 'sasl_method', 'sasl_username'];
const FIELD = /([a-z_]{2,13})=/y;
/** Semicolons in the words of a refusal that are looked at: each costs a look at what follows. */
const MAX_TRIES = 20;
/** `450 4.1.8 <news@example.org>: Sender address rejected`. */
const OPENING = /^\d{3} (?:\d\.\d{1,3}\.\d{1,3} )?</;
const DOMAIN = /@[^\s"<>]{1,255}(?=>: )/y;

/** Returns the two parts. The first envelope counts that is followed by nothing or by what must be the client's name. */
export function splitEnvelope(text: string, separator: string): Refusal {
  const quoted = quotedAddress(text);
  let at = text.indexOf('; ', quoted?.end);
  for (let tries = 0; at >= 0 && tries < MAX_TRIES; at = text.indexOf('; ', at + 2), tries++) {
    const envelope = readEnvelope(text, at + 2, separator);
    if (envelope === undefined) continue;
    // A name may begin like an address with quotes, whose end is then made of the true envelope; no address holds itself.
    const isCertain = quoted === undefined || ['from', 'to'].some((name) => envelope.get(name) === quoted.address);
    return envelope.size > 0 && isCertain
      ? { words: text.slice(0, at), envelope }
      : { words: text, envelope: new Map() };
  }
  return { words: text, envelope: new Map() };
}

/** The address at the beginning of the words, if it has quotes, and where it ends. */
function quotedAddress(text: string): { readonly address: string; readonly end: number } | undefined {
  const start = OPENING.exec(text)?.[0].length ?? text.length;
  DOMAIN.lastIndex = behindQuotes(text, start);
  if (DOMAIN.lastIndex === start || !DOMAIN.test(text)) return undefined;
  return { address: text.slice(start, DOMAIN.lastIndex), end: DOMAIN.lastIndex };
}

/** Returns the fields from a place on, `undefined` where what stands there is no envelope, and none where it is uncertain. */
export function readEnvelope(
  text: string,
  start: number,
  separator: string,
  endsInTo = false,
): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>();
  let place = -1;
  for (let at = start; at < text.length;) {
    FIELD.lastIndex = at;
    const name = FIELD.exec(text)?.[1];
    const next = name === undefined ? -1 : FIELDS.indexOf(name);
    if (name === undefined || next <= place) return undefined;
    place = next;
    at += name.length + 1;
    const bracketed = text.charAt(at) === '<';
    if (bracketed && name === 'helo') return withName(fields, text, at + 1, separator);
    const end = bracketed ? addressEnd(text, at + 1, separator) : fieldEnd(text, at, separator);
    // Postfix ends with proto and helo: what reaches to the end has swallowed them if it is an address or holds a field.
    const isLast = end === text.length - 1;
    const value = bracketed ? text.slice(at + 1, end) : text.slice(at, end);
    if (end < 0 || (isLast && (name === 'from' || (name === 'to' && !endsInTo) || value.includes('=<'))))
      return undefined;
    fields.set(name, value);
    at = (bracketed ? end + 1 : end) + separator.length;
  }
  return fields;
}

/**
 * Adds what a client gave as its name, which runs to the end or to what Postfix knows of its login. Where one more envelope
 * follows, the client may have written either: none is believed.
 */
function withName(
  fields: ReadonlyMap<string, string>,
  text: string,
  start: number,
  separator: string,
): ReadonlyMap<string, string> {
  const login = text.indexOf(`>${separator}sasl_`, start);
  const end = login < 0 && text.endsWith('>') ? text.length - 1 : login;
  const isUncertain = text.includes('; ', start) && text.includes('=<', start);
  return end < start || isUncertain ? new Map() : new Map([...fields, ['helo', text.slice(start, end)]]);
}
