/**
 * What a page says, before it is Markdown or HTML: every format renders the same blocks, so none of them can leave out
 * what another one has. All texts are plain but for `code` between backticks; whoever renders a text escapes it.
 */
import type { Entry } from '../catalogue/entry.ts';
import type { StatusClass } from '../code/enhanced-code.ts';
import type { Graded, Page } from '../explain/page.ts';
import type { Verdict } from '../verdict.ts';

/** What a page can be about. */
export type DocumentKind = 'code' | 'class' | 'subject' | 'reply' | 'provider' | 'words' | 'own';

/** One page in any format. */
export interface Document {
  /** What it is about. */
  readonly kind: DocumentKind;
  /** Its name among its kind: `X.7.1`, `5`, `X.7`, `550`, `google`. */
  readonly key: string;
  /** Where it stands, without an ending: `codes/X.7.1`. */
  readonly path: string;
  /** What is printed large: `X.7.1`. Empty where the title says it all. */
  readonly figure: string;
  /** What it says in everyday words. */
  readonly title: string;
  /** One sentence for somebody in a hurry. */
  readonly summary: string;
  /** The parts in the order in which they are asked for. */
  readonly sections: readonly Section[];
  /** Of a code: its three forms, which have links of their own. */
  readonly forms?: readonly Form[];
  /** Of a code: its row of the register. */
  readonly entry?: Entry;
  /** Of a code: its reference page, where one is written. */
  readonly page?: Page;
}

/** A part of a page, with a heading. */
export interface Section {
  /** Its anchor, unique within the page. */
  readonly id: string;
  /** Its heading. */
  readonly title: string;
  /** What it says. */
  readonly blocks: readonly Block[];
}

/** One form of a code: `5.7.1`. */
export interface Form {
  /** Its first digit. */
  readonly class: StatusClass;
  /** The code in full. */
  readonly code: string;
  /** Whether the defining text allows this form. */
  readonly registered: boolean;
  /** What the form says of its own; empty where there is nothing to say. */
  readonly words: string;
  /** What the library concludes from the form alone. */
  readonly verdict: Verdict;
}

/** One reading of a line: who writes it, the line itself, what it means, and where that is known from. */
export interface Sample {
  /** Who writes it; empty where it does not matter. */
  readonly from: string;
  /** A line as it comes over the wire. */
  readonly line: string;
  /** What it means. */
  readonly means: string;
  /** Where that is written. */
  readonly source: string;
  /** The rule that reads it, such as `google/over-quota`. */
  readonly rule?: string;
}

/** A link to another page by its key, or to elsewhere by its address; a key without a page is shown as text. */
export interface Reference {
  /** Its page. */
  readonly to: { readonly path: string } | { readonly url: string };
  /** What is shown as the link. */
  readonly label: string;
  /** What is said of it. */
  readonly text: string;
}

/** What a section is made of. */
export type Block =
  | { readonly kind: 'text'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'grades'; readonly grades: readonly (Graded & { readonly name: string })[] }
  | { readonly kind: 'forms'; readonly forms: readonly Form[] }
  | { readonly kind: 'terminal'; readonly label: string; readonly dialogue: boolean; readonly text: string }
  | { readonly kind: 'fixes'; readonly fixes: Page['fixes'] }
  | { readonly kind: 'reasons'; readonly items: Page['avoid'] }
  | { readonly kind: 'samples'; readonly samples: readonly Sample[] }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'links'; readonly links: readonly Reference[] };
