/** The platform's decoder of charsets, where it has one: browsers, workers and Node do, bare ECMAScript does not. */

interface Decoder {
  decode(bytes: Uint8Array): string;
}
type DecoderMaker = new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => Decoder;

declare const TextDecoder: DecoderMaker | undefined;

/** By charset: making one takes longer than decoding a mail with it. They keep nothing between two texts. */
const decoders = /* @__PURE__ */ new Map<string, Decoder | undefined>();
/** Names of charsets come from strangers. */
const MAX_DECODERS = 100;

/** Returns a decoder, or `undefined` where there is none or it does not know the charset. */
export function textDecoder(label: string, fatal = false): Decoder | undefined {
  const key = fatal ? `${label}!` : label;
  const known = decoders.get(key);
  if (known !== undefined || decoders.has(key)) return known;
  const made = makeDecoder(label, fatal);
  if (decoders.size < MAX_DECODERS) decoders.set(key, made);
  return made;
}

function makeDecoder(label: string, fatal: boolean): Decoder | undefined {
  if (typeof TextDecoder === 'undefined') return undefined;
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true });
  } catch {
    return undefined;
  }
}
