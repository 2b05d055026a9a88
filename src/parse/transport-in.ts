/** The words of the C library, of MTAs and of mail clients for a failure below SMTP, mapped to the names that Node has for it. */
import { toTransportCode, type TransportCode } from '../code/transport-code.ts';

/** Most of strerror(3) as glibc and the BSDs write it, then what MTAs say themselves; the first that is found counts. */
const WORDS: readonly (readonly [string, TransportCode])[] = [
  ['connection timed out', 'ETIMEDOUT'],
  ['operation timed out', 'ETIMEDOUT'],
  ['connection refused', 'ECONNREFUSED'],
  ['connection reset', 'ECONNRESET'],
  ['broken pipe', 'EPIPE'],
  ['no route to host', 'EHOSTUNREACH'],
  ['host is down', 'EHOSTDOWN'],
  ['host is unreachable', 'EHOSTUNREACH'],
  ['network is unreachable', 'ENETUNREACH'],
  ['network is down', 'ENETDOWN'],
  ["can't assign requested address", 'EADDRNOTAVAIL'],
  ['cannot assign requested address', 'EADDRNOTAVAIL'],
  // Postfix smtp(8): the resolver said "try again", no such name, or a name without the records that mail needs
  ['host not found, try again', 'EAI_AGAIN'],
  ['host or domain name not found', 'ENOTFOUND'],
  ['host found but no data record', 'ENODATA'],
  ['temporary failure in name resolution', 'EAI_AGAIN'],
  // Exim and Sendmail
  ['host lookup did not complete', 'EAI_AGAIN'],
  ['host name lookup failure', 'EAI_AGAIN'],
  ['closed connection in response', 'ECONNRESET'],
  ['host not found', 'ENOTFOUND'],
  ['name or service not known', 'ENOTFOUND'],
  ['lost connection with', 'ECONNRESET'],
  ['timed out while', 'ETIMEDOUT'],
  ['timeout while', 'ETIMEDOUT'],
  ['tls is required, but', 'ETLS'],
  ['cannot start tls', 'ETLS'],
  ['server certificate not', 'CERT_UNTRUSTED'],
  // OpenSSL and Node
  ['certificate has expired', 'CERT_HAS_EXPIRED'],
  ['self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ['self signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ['unable to verify the first certificate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ['does not match certificate', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['before secure tls connection was established', 'ECONNRESET'],
  ['socket hang up', 'ECONNRESET'],
  // nodemailer
  ['greeting never received', 'ETIMEDOUT'],
  ['connection timeout', 'ETIMEDOUT'],
  ['connection closed unexpectedly', 'ECONNRESET'],
];

/** What Node says itself, with the call in front: `connect ECONNREFUSED 192.0.2.1:25`, `getaddrinfo ENOTFOUND mx.example.org`. */
const CALL = /\b(?:connect|read|write|getaddrinfo|query[A-Z][A-Za-z]{0,9}) (E[A-Z_]{2,14})\b/;

/** Only the start is read: the cause comes first, and a stranger's text may be long. */
const LONGEST = 1_000;

/** Returns the failure that a text names, or `undefined`. */
export function transportIn(text: string): TransportCode | undefined {
  const start = text.slice(0, LONGEST);
  const named = toTransportCode(CALL.exec(start)?.[1]);
  if (named !== undefined) return named;
  const lower = start.toLowerCase();
  return WORDS.find(([words]) => lower.includes(words))?.[1];
}
