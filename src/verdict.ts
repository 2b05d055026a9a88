/** The answer to three questions that "hard or soft" squeezes into one: may it succeed later, what is broken, what to do. */
import type { EnhancedCode } from './code/enhanced-code.ts';

/** May this same message, sent again unchanged to this recipient, succeed later? */
export const PERMANENCES = ['delivered', 'transient', 'permanent', 'unknown'] as const;
/** May this same message, sent again unchanged to this recipient, succeed later? */
export type Permanence = (typeof PERMANENCES)[number];

/** What is broken. */
export const SCOPES = [
  'recipient',
  'recipient-domain',
  'message',
  'sender',
  'sending-host',
  'receiving-host',
  'network',
  'unknown',
] as const;
/** What is broken. */
export type Scope = (typeof SCOPES)[number];

/** What the sender should do now. A member is only added in a major version, so a `switch` may be exhaustive. */
export const ACTIONS = [
  'none',
  'retry',
  'retry-slower',
  'suppress-recipient',
  'fix-sender',
  'fix-message',
  'review',
] as const;
/** What the sender should do now. */
export type Action = (typeof ACTIONS)[number];

/** Why, as the receiver tells it. */
export const CATEGORIES = [
  'recipient-unknown',
  'recipient-disabled',
  'recipient-moved',
  'recipient-rejected',
  'mailbox-full',
  'domain-unknown',
  'sender-rejected',
  'email-authentication',
  'smtp-authentication',
  'relay-denied',
  'ip-reputation',
  'domain-reputation',
  'reverse-dns',
  'spam-content',
  'virus',
  'content-rejected',
  'message-too-large',
  'policy-rejected',
  'rate-limited',
  'too-many-connections',
  'too-many-recipients',
  'greylisted',
  'network-error',
  'dns-failure',
  'routing-loop',
  'tls-failure',
  'system-full',
  'system-error',
  'expired',
  'protocol-error',
  'challenge-response',
  'delivered',
  'unknown',
] as const;
/** Why, as the receiver tells it. */
export type Category = (typeof CATEGORIES)[number];

/** The kinds of evidence, the strongest first. */
export const BASES = [
  'own-rule',
  'provider-rule',
  'text-rule',
  'enhanced-code',
  'reply',
  'generic-code',
  'transport',
  'dsn-action',
  'none',
] as const;
/** The kind of evidence that decided the category. */
export type Basis = (typeof BASES)[number];

/**
 * How far to trust the category: high for rules, but for those whose words say little, and for what arrived; medium for a
 * specific code and a transport failure; low for all else.
 */
export type Confidence = 'high' | 'medium' | 'low';

/** Words that decided, with their place in `signal.text`. */
export interface Evidence {
  /** The offset of the first character. */
  readonly start: number;
  /** The offset behind the last character. */
  readonly end: number;
  /** The words themselves. */
  readonly words: string;
}

/** A block list that the text names, and what it lists. */
export interface Blocklist {
  /** The list's name, such as `spamhaus`. */
  readonly name: string;
  /** What the list holds. */
  readonly lists: 'ip' | 'domain' | 'url' | 'unknown';
}

/** What `classify` answers. Plain data, JSON-safe. */
export interface Verdict {
  /** May the same message succeed later? */
  readonly permanence: Permanence;
  /** Why. */
  readonly category: Category;
  /** What is broken. */
  readonly scope: Scope;
  /** What to do now. */
  readonly action: Action;
  /** Which evidence decided the category. */
  readonly basis: Basis;
  /** How far to trust it. */
  readonly confidence: Confidence;
  /** The id of the rule that decided, such as `google/over-quota`. */
  readonly rule?: string;
  /** The words that decided; empty where no words did, but a number, a code that a rule asks for, or a failure of the connection. */
  readonly evidence: readonly Evidence[];
  /** The mail provider that is recognised as the speaker. */
  readonly provider?: string;
  /** The provider's own marker, such as `TSS04`. */
  readonly marker?: string;
  /** The block list that the text names. */
  readonly blocklist?: Blocklist;
  /** How long the text asks to wait, in milliseconds. */
  readonly retryAfter?: number;
  /** The enhanced code whose registered meaning the decision set aside. */
  readonly overrides?: EnhancedCode;
}
