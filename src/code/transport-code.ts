/** The names of failures below SMTP, where a server gave no reply: those of Node's net, dns and tls, and of nodemailer. */

/** Every transport failure that the library knows. */
export const TRANSPORT_CODES = [
  // node:net, from errno
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ETIMEDOUT',
  'ESOCKETTIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'EADDRINUSE',
  'EACCES',
  'EPERM',
  // node:dns
  'ENOTFOUND',
  'ENODATA',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NODATA',
  'EAI_NONAME',
  'ESERVFAIL',
  'EREFUSED',
  'EFORMERR',
  'EBADRESP',
  'ETIMEOUT',
  'ENONAME',
  'EBADNAME',
  'ENOTIMP',
  'ECANCELLED',
  // node:tls, and OpenSSL's words for a certificate that does not verify
  'EPROTO',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REVOKED',
  'CERT_UNTRUSTED',
  'CERT_REJECTED',
  'CERT_SIGNATURE_FAILURE',
  'CERT_CHAIN_TOO_LONG',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'HOSTNAME_MISMATCH',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'ERR_TLS_HANDSHAKE_TIMEOUT',
  'ERR_SSL',
  // nodemailer, lib/errors.js of 6 to 10
  'ECONNECTION',
  'ESOCKET',
  'EDNS',
  'ETLS',
  'EREQUIRETLS',
  'EPROTOCOL',
  'EENVELOPE',
  'EMESSAGE',
  'EOTP',
  'ESTREAM',
  'EABORT',
  'EAUTH',
  'ENOAUTH',
  'EOAUTH2',
  'EMAXLIMIT',
  'EMAXRECIPIENTS',
  'ESENDMAIL',
  'ESES',
  'ECONFIG',
  'EPROXY',
  'EFILEACCESS',
  'EURLACCESS',
  'EFETCH',
] as const;

/** A failure below SMTP. */
export type TransportCode = (typeof TRANSPORT_CODES)[number];

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(TRANSPORT_CODES);

/**
 * Returns the name under which the library knows a transport failure; all of OpenSSL's `ERR_SSL_*` are `ERR_SSL`.
 *
 * @param name - an error's `code`
 * @returns the known name, or `undefined`
 * @example
 * ```ts
 * toTransportCode('ERR_SSL_WRONG_VERSION_NUMBER') // -> 'ERR_SSL'
 * ```
 */
export function toTransportCode(name: unknown): TransportCode | undefined {
  if (typeof name !== 'string') return undefined;
  if (KNOWN.has(name)) return name as TransportCode;
  return name.startsWith('ERR_SSL_') ? 'ERR_SSL' : undefined;
}
