/** Turns a finding into a verdict, and keeps the promises that hold for every verdict whatever the evidence says. */
import type { Action, Basis, Permanence, Scope, Verdict } from '../verdict.ts';
import { CATEGORY_POLICY } from './category-policy.ts';
import { confidenceOf } from './confidence.ts';
import { NO_EVIDENCE, type Finding } from './finding.ts';
import { isDoubtful } from './is-doubtful.ts';
import type { KnownFields } from './known-fields.ts';
import type { Reading, RuleMatch } from './read-words.ts';

/** A verdict while it is put together: filling one in is several times faster than spreading parts into new ones. */
type Draft = { -readonly [Field in keyof Verdict]: Verdict[Field] };

/** Returns the verdict for a finding about a signal of this permanence, with what else its words say; `registered` is what its code means. */
export function settle(
  signal: KnownFields,
  stated: Permanence,
  finding: Finding,
  words: Reading,
  registered: Finding | undefined,
): Verdict {
  const match = words.match?.compiled.finding.rule === finding.rule ? words.match : undefined;
  const permanence = permanenceBy(stated, signal, finding, match);
  const { basis, rule } = finding;
  const { category, scope, action: wanted } = permanence === 'permanent' ? finding.permanent : finding.transient;
  const allowed = permanence === 'unknown' ? 'review' : permitted(signal, permanence, scope, wanted);
  const isKept = allowed !== 'suppress-recipient' || basis === 'own-rule';
  const action = isKept || !isInDoubt(signal, words, match) ? allowed : 'review';
  const confidence = match?.compiled.isWeak === true ? 'low' : confidenceOf(basis);
  const verdict: Draft = {
    permanence,
    category,
    scope,
    action,
    basis,
    confidence,
    evidence: match?.evidence ?? NO_EVIDENCE,
  };
  if (rule !== undefined) verdict.rule = rule;
  if (words.provider !== undefined) verdict.provider = words.provider;
  if (words.marker !== undefined) verdict.marker = words.marker;
  if (words.blocklist !== undefined) verdict.blocklist = words.blocklist;
  if (words.retryAfter !== undefined) verdict.retryAfter = words.retryAfter;
  // The code, by the register, would have said something else.
  const isOverruled = registered?.basis === 'enhanced-code' && registered.permanent.category !== category;
  if (match !== undefined && isOverruled && signal.code !== undefined) verdict.overrides = signal.code;
  return verdict;
}

/** Who is asked to come back in an hour does not write to a dead mailbox. */
function isInDoubt({ text = '' }: KnownFields, { rules, retryAfter }: Reading, match: RuleMatch | undefined): boolean {
  return retryAfter !== undefined || isDoubtful(text, match?.evidence[0]?.start, rules);
}

/** A rule may know better than the digit; where there is no digit at all, the category tells what is usual. */
function permanenceBy(
  stated: Permanence,
  { reply }: KnownFields,
  { permanent }: Finding,
  match: RuleMatch | undefined,
): Permanence {
  if (match === undefined) return stated;
  const { permanence } = match.compiled;
  if (permanence !== undefined) return permanence;
  return stated === 'unknown' && reply === undefined ? CATEGORY_POLICY[permanent.category].permanence : stated;
}

/** Returns the verdict for what arrived. */
export function delivered({ reply, code }: KnownFields): Verdict {
  const basis: Basis = reply !== undefined ? 'reply' : code !== undefined ? 'enhanced-code' : 'dsn-action';
  return {
    permanence: 'delivered',
    category: 'delivered',
    scope: 'unknown',
    action: 'none',
    basis,
    confidence: 'high',
    evidence: NO_EVIDENCE,
  };
}

/**
 * The invariants: an address is suppressed only for a permanent fault of the recipient or its domain, and never when
 * either number says 4. And where a report says that the queue gave up, nobody is retrying any more.
 */
function permitted(signal: KnownFields, permanence: Permanence, scope: Scope, action: Action): Action {
  if (action === 'suppress-recipient') {
    const theirs = scope === 'recipient' || scope === 'recipient-domain';
    const isTransient = signal.code?.startsWith('4') === true || Math.trunc((signal.reply ?? 0) / 100) === 4;
    // nodemailer's error about several repeats the answer about one of them.
    const isOfSeveral = signal.flaws?.includes('several-recipients') === true;
    const isSure = permanence === 'permanent' && !isTransient && !isOfSeveral && !isOfAnother(signal);
    return theirs && isSure ? action : 'review';
  }
  return action === 'retry' && permanence === 'transient' && signal.action === 'failed' ? 'review' : action;
}

/**
 * What the server could not read says nothing of a mailbox: "invalid recipient option", and Courier's 517 is about the
 * sender's domain. And X.7.27 is registered for the
 * sender's null MX, though Sendmail has it for the recipient's as well.
 */
function isOfAnother({ code, reply = 0 }: KnownFields): boolean {
  const isOfOther = (reply >= 500 && reply <= 504) || reply === 517 || reply === 555;
  return code === undefined ? isOfOther : /\.(?:5\.[234]|7\.27)$/.test(code);
}
