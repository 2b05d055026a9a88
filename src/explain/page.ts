/**
 * The shape of a reference page: what somebody asks who has a code on the screen, in the order in which it is asked.
 * Every field is required unless a page can be complete without it, so that a page which lacks one does not compile.
 */
import type { EntryKey } from '../catalogue/entries.ts';
import type { StatusClass } from '../code/enhanced-code.ts';

/** A page on one registered code. All texts are plain: no Markdown but `code` between backticks. */
export interface Page<Key extends EntryKey = EntryKey> {
  /** The row of the register: `X.4.1`. */
  readonly key: Key;
  /** What the code says in everyday words, without a full stop. The register's own name stands in the catalogue. */
  readonly title: string;
  /** One sentence that answers "what is this?" for somebody in a hurry. */
  readonly summary: string;
  /** How much the failure of one message with this code matters. */
  readonly severity: Graded;
  /** What many of them mean for somebody who runs mail. */
  readonly productionRisk: Graded;
  /** What the code means, in one to three paragraphs. */
  readonly meaning: readonly string[];
  /** What changes between its forms; only the forms that something can be said of. */
  readonly forms: Readonly<Partial<Record<StatusClass, string>>>;
  /** Why it happens, the likeliest first. */
  readonly causes: readonly string[];
  /** How to see it with one's own eyes. */
  readonly reproduce: Reproduction;
  /** What to change, the likeliest cause's first. */
  readonly fixes: readonly Fix[];
  /** What not to do. */
  readonly avoid: readonly Avoid[];
  /** What receivers write who use the code in a sense of their own, or whose wording many people meet. */
  readonly seenFrom: readonly SeenFrom[];
  /** One plain sentence for a product's screen: no jargon, no blame. */
  readonly tellTheSender: string;
  /** Codes that are confused with this one or come with it. */
  readonly related: readonly Related[];
  /** What the page rests on: RFC sections, pages of vendors. */
  readonly sources: readonly PageSource[];
  /** How far the page can be trusted. */
  readonly confidence: Confidence;
}

/** A grade and its reason. */
export interface Graded {
  /** `none` for what is no failure. */
  readonly level: 'none' | 'low' | 'medium' | 'high';
  /** Why, in one sentence. */
  readonly reason: string;
}

/** A log or a dialogue that shows the code. */
export interface Reproduction {
  /** What to do to see it, in one or two sentences. */
  readonly how: string;
  /** What is shown: a dialogue with a server (`C:` and `S:` in front of lines), a log line, or commands of a shell. */
  readonly kind: 'smtp' | 'log' | 'shell';
  /** The text, with example domains and documentation addresses. */
  readonly text: string;
  /** The reply to expect. */
  readonly expect: string;
  /** Whether the text was recorded from a real program (its name), or written from documentation. */
  readonly origin: string;
}

/** What a snippet is for. What Debian packages is checked against the program itself. */
export type System =
  | 'postfix'
  | 'exim'
  | 'opensmtpd'
  | 'sendmail'
  | 'exchange'
  | 'dns'
  | 'firewall'
  | 'nodemailer'
  | 'dovecot'
  | 'shell'
  | 'header'
  | 'process';

/** One way to mend it. */
export interface Fix {
  /** What to do, as an imperative without a full stop. */
  readonly title: string;
  /** When this is the fix. */
  readonly when: string;
  /** Which system the snippet is for; `process` where no system but people's work changes. */
  readonly system: System;
  /** The change itself: configuration, a record, a command. */
  readonly snippet: string;
  /** Why it works. */
  readonly why: string;
}

/** One thing not to do. */
export interface Avoid {
  /** What, as an imperative of what people do: `Retry every minute`. */
  readonly what: string;
  /** Why not. */
  readonly why: string;
}

/** A receiver's own sense or wording of the code. */
export interface SeenFrom {
  /** Who writes it. */
  readonly provider: string;
  /** A line as it comes over the wire: quoted from the receiver's own documentation, else written after its pattern. */
  readonly line: string;
  /** What it means there. */
  readonly means: string;
  /** Where that is written. */
  readonly source: string;
}

/** Another code, and how to tell them apart. */
export interface Related {
  /** Its row. */
  readonly key: EntryKey;
  /** How it differs. */
  readonly how: string;
}

/** A source of a page. */
export interface PageSource {
  /** What it is: `RFC 3463, section 3.5`. */
  readonly title: string;
  /** Where it is. */
  readonly url: string;
}

/** How far a page can be trusted, and on what ground. */
export interface Confidence {
  /** `high` where the register, servers and providers agree. */
  readonly level: 'high' | 'medium' | 'low';
  /** On what ground, and what was not verified. */
  readonly ground: string;
}
