/**
 * The shapes of the pages on what is larger than a code: a class, a subject, a basic reply, a provider. They are what
 * somebody reads once to understand many codes, where a code's page is what somebody reads with one code on the screen.
 */
import type { EntryKey } from '../catalogue/entries.ts';
import type { KnownReply } from '../catalogue/replies.ts';
import type { Subject } from '../catalogue/subjects.ts';
import type { PROVIDERS } from '../classify/rules/providers.ts';
import type { StatusClass } from '../code/enhanced-code.ts';
import type { Avoid, Confidence, PageSource, Related, Reproduction, SeenFrom } from './page.ts';

/** What all of them answer. Texts are plain, as those of `Page` are. */
export interface TopicPage {
  /** What it says in everyday words, without a full stop. */
  readonly title: string;
  /** One sentence for somebody in a hurry. */
  readonly summary: string;
  /** What it means, in one to three paragraphs. */
  readonly meaning: readonly string[];
  /** What to do, the most useful first; one thought each. */
  readonly advice: readonly string[];
  /** What not to do. */
  readonly avoid: readonly Avoid[];
  /** What the page rests on. */
  readonly sources: readonly PageSource[];
  /** How far the page can be trusted. */
  readonly confidence: Confidence;
}

/** A page on the first digit of a code. */
export interface ClassPage<Digit extends StatusClass = StatusClass> extends TopicPage {
  /** The digit. */
  readonly key: Digit;
  /** How to see it with one's own eyes. */
  readonly reproduce: Reproduction;
  /** When the digit is not to be believed. */
  readonly exceptions: readonly string[];
}

/** A page on the second number of a code. */
export interface SubjectPage<Number extends Subject = Subject> extends TopicPage {
  /** The number. */
  readonly key: Number;
  /** Who can mend it in practice; what RFC 3463 says of it stands in the catalogue. */
  readonly whoActs: string;
  /** How to tell its codes apart, those that are met most first. Not all of them: the catalogue lists all. */
  readonly codes: readonly Related[];
}

/** A page on a basic reply. The commands that it answers stand in the catalogue. */
export interface ReplyPage<Reply extends KnownReply = KnownReply> extends TopicPage {
  /** The number. */
  readonly key: Reply;
  /** How to see it with one's own eyes. */
  readonly reproduce: Reproduction;
  /** What an enhanced code behind it makes of it, those that are met most first. */
  readonly codes: readonly Related[];
  /** What receivers write who use the reply in a sense of their own. */
  readonly seenFrom: readonly SeenFrom[];
}

/** A provider that the classifier recognizes: `google`. */
export type ProviderId = keyof typeof PROVIDERS;

/** A page on how a provider speaks. */
export interface ProviderPage<Id extends ProviderId = ProviderId> extends TopicPage {
  /** Its id, as in `verdict.provider`. */
  readonly key: Id;
  /** How to tell that a reply is its own: the ending of the line, the hosts, the URL. */
  readonly recognize: string;
  /** Its codes that mean something else than the register says, or are not registered. */
  readonly codes: readonly ProviderCode[];
  /** Its own marks in the text, such as `TSS04`. */
  readonly markers: readonly Marker[];
  /** Where to ask, and where to see how it judges a sender. */
  readonly contacts: readonly PageSource[];
}

/** What a provider means by a code. */
export interface ProviderCode {
  /** The code with its class, or with `X` where all classes mean the same. */
  readonly code: EntryKey | `${'X' | StatusClass}.${bigint}.${bigint}`;
  /** What it means there. */
  readonly means: string;
}

/** A provider's own mark in the text of a reply. */
export interface Marker {
  /** The mark as it is written. */
  readonly mark: string;
  /** What it means. */
  readonly means: string;
}
