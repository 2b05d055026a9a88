/**
 * What a failure below SMTP is taken to mean. What has no row of its own is a fault of the network, and may pass: mail was
 * lost by tools that took an unknown errno for a final answer.
 */
import { TRANSPORT_CODES, type TransportCode } from '../code/transport-code.ts';
import type { TransportPolicyRow } from './policy-row.ts';

const TLS = { category: 'tls-failure', permanence: 'transient' } as const;
const LOGIN = { category: 'smtp-authentication', permanence: 'permanent' } as const;
/** A certificate does not mend itself: a later attempt may work, but somebody should look. */
const CERTIFICATE = { category: 'tls-failure', permanence: 'transient', transient: 'review' } as const;
/** The program or its configuration is at fault, and no attempt was made. */
const OWN_FAULT = { category: 'unknown', scope: 'sender', permanence: 'permanent', permanent: 'fix-sender' } as const;
const OWN_MESSAGE = { category: 'content-rejected', permanence: 'permanent' } as const;

/** What is not a matter of the network alone. */
const POLICY: Readonly<Partial<Record<TransportCode, TransportPolicyRow>>> = {
  // A name that does not exist today may be a resolver without a network, or a smart host misspelt in a
  // configuration: the name is not always the recipient's domain, so a person decides.
  ENOTFOUND: { category: 'domain-unknown', permanence: 'permanent', permanent: 'review' },
  ENONAME: { category: 'domain-unknown', permanence: 'permanent', permanent: 'review' },
  EAI_NONAME: { category: 'domain-unknown', permanence: 'permanent', permanent: 'review' },
  EBADNAME: { category: 'domain-unknown', permanence: 'permanent', permanent: 'review' },
  // The name exists and lacks the record; its owner may be changing it. Losing mail is worse than a few more attempts.
  ENODATA: { category: 'dns-failure', permanence: 'transient' },
  EAI_NODATA: { category: 'dns-failure', permanence: 'transient' },

  EPROTO: TLS,
  ERR_SSL: TLS,
  ERR_TLS_HANDSHAKE_TIMEOUT: TLS,
  CERT_HAS_EXPIRED: CERTIFICATE,
  CERT_NOT_YET_VALID: CERTIFICATE,
  CERT_REVOKED: CERTIFICATE,
  CERT_UNTRUSTED: CERTIFICATE,
  CERT_REJECTED: CERTIFICATE,
  CERT_SIGNATURE_FAILURE: CERTIFICATE,
  CERT_CHAIN_TOO_LONG: CERTIFICATE,
  DEPTH_ZERO_SELF_SIGNED_CERT: CERTIFICATE,
  SELF_SIGNED_CERT_IN_CHAIN: CERTIFICATE,
  UNABLE_TO_GET_ISSUER_CERT: CERTIFICATE,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: CERTIFICATE,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: CERTIFICATE,
  HOSTNAME_MISMATCH: CERTIFICATE,
  ERR_TLS_CERT_ALTNAME_INVALID: CERTIFICATE,

  ETLS: TLS,
  EREQUIRETLS: { category: 'tls-failure', permanence: 'permanent' },
  EPROTOCOL: { category: 'protocol-error', permanence: 'transient' },
  // Without a reply: the envelope was refused by the client itself. With one, the reply decides.
  EENVELOPE: { category: 'protocol-error', permanence: 'permanent', permanent: 'fix-sender' },
  EMESSAGE: OWN_MESSAGE,
  ESTREAM: { category: 'unknown', scope: 'message', permanence: 'transient' },
  EABORT: { category: 'unknown', scope: 'sender', permanence: 'transient' },
  EAUTH: LOGIN,
  ENOAUTH: LOGIN,
  EOAUTH2: LOGIN,
  EOTP: LOGIN,
  EMAXRECIPIENTS: { category: 'too-many-recipients', permanence: 'permanent' },
  ESENDMAIL: { category: 'unknown', scope: 'sending-host', permanence: 'transient' },
  ESES: { category: 'unknown', permanence: 'transient' },
  ECONFIG: OWN_FAULT,
  EPROXY: { category: 'network-error', scope: 'sending-host', permanence: 'transient' },
  EFILEACCESS: OWN_MESSAGE,
  EURLACCESS: OWN_MESSAGE,
  EFETCH: { category: 'unknown', scope: 'message', permanence: 'transient' },
};

/** One row per transport failure. */
export const TRANSPORT_POLICY = /* @__PURE__ */ Object.fromEntries(
  TRANSPORT_CODES.map((code) => [code, POLICY[code] ?? { category: 'network-error', permanence: 'transient' }]),
) as Readonly<Record<TransportCode, TransportPolicyRow>>;
