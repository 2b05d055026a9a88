/** Which failure below SMTP an error names. */
import { toTransportCode, type TransportCode } from '../../code/transport-code.ts';
import { property, textProperty } from './property.ts';

/** Names that say little more than that there was one. */
const COARSE: ReadonlySet<TransportCode> = /* @__PURE__ */ new Set<TransportCode>([
  'ESOCKET',
  'ECONNECTION',
  'EDNS',
  'ETLS',
]);

/**
 * Returns the most telling of the names: nodemailer puts ESOCKET, ECONNECTION or EDNS over the system's own, which stays in
 * `originalCode` (10) or only in the message ("connect ECONNREFUSED 192.0.2.1:25", 6 to 9).
 */
export function transportOf(error: object): TransportCode | undefined {
  const original = toTransportCode(property(error, 'originalCode'));
  const code = property(error, 'code');
  const known = toTransportCode(code);
  if (original !== undefined) return original;
  if (known === undefined || !COARSE.has(known)) return known;
  const named = /\b(?:E[A-Z]{2,12}(?:_[A-Z]{4,8})?|CERT_[A-Z_]{3,20}|ERR_[A-Z_]{3,40})\b/g;
  for (const [name] of (textProperty(error, 'message') ?? '').slice(0, 1_000).matchAll(named)) {
    const system = toTransportCode(name);
    if (system !== undefined) return system;
  }
  return toTransportCode(property(property(error, 'cause'), 'code')) ?? known;
}
