/**
 * What each category implies when nothing more is known: where the fault lies, and what to do while the failure is
 * transient and once it is permanent. Only a fault of the recipient or its domain may suppress an address: a false
 * suppression loses a customer, and is the worst error that a classifier can make.
 */
import type { Action, Category, Permanence, Scope } from '../verdict.ts';

/** The usual scope and actions of a category. */
export interface CategoryPolicy {
  /** What is broken. */
  readonly scope: Scope;
  /** What to do on a 4yz, or a failure that may pass. */
  readonly transient: Action;
  /** What to do on a 5yz. */
  readonly permanent: Action;
  /** Whether it may pass, where words name it and no digit says so. */
  readonly permanence: Permanence;
}

const policy = (scope: Scope, transient: Action, permanent: Action = transient): CategoryPolicy => ({
  scope,
  transient,
  permanent,
  permanence: 'permanent',
});
/** The same for what usually passes. */
const passing = (...args: Parameters<typeof policy>): CategoryPolicy => ({
  ...policy(...args),
  permanence: 'transient',
});

/** One row per category; a new category without a row does not compile. */
export const CATEGORY_POLICY: Readonly<Record<Category, CategoryPolicy>> = {
  'recipient-unknown': /* @__PURE__ */ policy('recipient', 'retry', 'suppress-recipient'),
  'recipient-disabled': /* @__PURE__ */ policy('recipient', 'retry', 'suppress-recipient'),
  'recipient-moved': /* @__PURE__ */ policy('recipient', 'retry', 'suppress-recipient'),
  'recipient-rejected': /* @__PURE__ */ policy('recipient', 'retry', 'review'),
  // A full mailbox may belong to somebody on holiday: never dropped on the first report.
  'mailbox-full': /* @__PURE__ */ passing('recipient', 'retry', 'review'),
  'domain-unknown': /* @__PURE__ */ policy('recipient-domain', 'retry', 'suppress-recipient'),
  'sender-rejected': /* @__PURE__ */ policy('sender', 'fix-sender'),
  // Authentication, reputation and reverse DNS do not mend themselves by waiting: fix-sender even on a 4yz.
  'email-authentication': /* @__PURE__ */ policy('sender', 'fix-sender'),
  'smtp-authentication': /* @__PURE__ */ policy('sender', 'fix-sender'),
  // The recipient domain's MX may point to the wrong host just as well.
  'relay-denied': /* @__PURE__ */ policy('sender', 'review'),
  'ip-reputation': /* @__PURE__ */ policy('sending-host', 'fix-sender'),
  'domain-reputation': /* @__PURE__ */ policy('sender', 'fix-sender'),
  'reverse-dns': /* @__PURE__ */ policy('sending-host', 'fix-sender'),
  'spam-content': /* @__PURE__ */ policy('message', 'fix-message'),
  virus: /* @__PURE__ */ policy('message', 'fix-message'),
  'content-rejected': /* @__PURE__ */ policy('message', 'fix-message'),
  'message-too-large': /* @__PURE__ */ policy('message', 'fix-message'),
  'policy-rejected': /* @__PURE__ */ policy('unknown', 'retry', 'review'),
  'rate-limited': /* @__PURE__ */ passing('sending-host', 'retry-slower'),
  'too-many-connections': /* @__PURE__ */ passing('sending-host', 'retry-slower'),
  // A smaller envelope is another attempt, also after a 5yz.
  'too-many-recipients': /* @__PURE__ */ passing('message', 'retry'),
  greylisted: /* @__PURE__ */ passing('sending-host', 'retry'),
  'network-error': /* @__PURE__ */ passing('network', 'retry', 'review'),
  'dns-failure': /* @__PURE__ */ passing('recipient-domain', 'retry', 'review'),
  'routing-loop': /* @__PURE__ */ policy('receiving-host', 'review'),
  'tls-failure': /* @__PURE__ */ policy('receiving-host', 'retry', 'review'),
  'system-full': /* @__PURE__ */ passing('receiving-host', 'retry', 'review'),
  'system-error': /* @__PURE__ */ passing('receiving-host', 'retry', 'review'),
  // Whoever kept the message has stopped trying; whether to send a new one is for a person.
  expired: /* @__PURE__ */ passing('unknown', 'review'),
  'protocol-error': /* @__PURE__ */ policy('sender', 'retry', 'review'),
  'challenge-response': /* @__PURE__ */ policy('recipient', 'review'),
  delivered: /* @__PURE__ */ policy('unknown', 'none'),
  unknown: { .../* @__PURE__ */ policy('unknown', 'retry', 'review'), permanence: 'unknown' },
};
