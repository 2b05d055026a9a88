/** The second number of a code: where the trouble lies, and who can do something about it (RFC 3463 section 2). */
import { deepFreeze } from './deep-freeze.ts';

/** One subject. */
export interface SubjectEntry {
  /** The register's name, verbatim. */
  readonly title: string;
  /** Who can usually mend it, as RFC 3463 section 2 sees it. */
  readonly controlledBy: string;
  /** The register's references. */
  readonly references: readonly string[];
  /** The section that defines it. */
  readonly definedIn: string;
}

/** A registered subject, 0 to 7. */
export type Subject = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

const subject = (title: string, controlledBy: string): SubjectEntry => ({
  title,
  controlledBy,
  references: ['RFC3463'],
  definedIn: 'RFC 3463 section 2',
});

/**
 * The eight subjects by number.
 *
 * @example
 * ```ts
 * subjects[4].title // -> 'Network and Routing Status'
 * ```
 */
export const subjects: Readonly<Record<Subject, SubjectEntry>> = /* @__PURE__ */ deepFreeze({
  0: /* @__PURE__ */ subject('Other or Undefined Status', 'nobody in particular'),
  1: /* @__PURE__ */ subject('Addressing Status', 'the sender'),
  2: /* @__PURE__ */ subject('Mailbox Status', 'the recipient'),
  3: /* @__PURE__ */ subject('Mail System Status', 'the administrator of the destination'),
  4: /* @__PURE__ */ subject(
    'Network and Routing Status',
    'the administrators of the destination or of a system on the way',
  ),
  5: /* @__PURE__ */ subject('Mail Delivery Protocol Status', 'those who run or write the two programs that talk'),
  6: /* @__PURE__ */ subject('Message Content or Media Status', 'the sender and the receiver'),
  7: /* @__PURE__ */ subject('Security or Policy Status', 'the sender, the recipient or both'),
});
