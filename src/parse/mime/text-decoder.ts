/** The platform's decoder of charsets, where it has one: browsers, workers and Node do, bare ECMAScript does not. */

interface Decoder {
  decode(bytes: Uint8Array): string;
}
type DecoderMaker = new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => Decoder;

declare const TextDecoder: DecoderMaker | undefined;

/** Returns a decoder, or `undefined` where there is none or it does not know the charset. */
export function textDecoder(label: string, fatal = false): Decoder | undefined {
  if (typeof TextDecoder === 'undefined') return undefined;
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true });
  } catch {
    return undefined;
  }
}
