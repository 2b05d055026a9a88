/**
 * The order of evidence, strongest first: a rule about the words, own before a provider's before one for anybody's words;
 * a specific code; words that say little; the reply; a generic code; the transport; a report's action. The action comes
 * last because `failed` names no cause: "Connection timed out" in a final report is a time-out, whose queue gave up.
 */
import type { Verdict } from '../verdict.ts';
import { aboutSender } from './about-sender.ts';
import { completedBy } from './completed-by.ts';
import { NOTHING } from './finding.ts';
import { fromAction } from './from-action.ts';
import { fromCode } from './from-code.ts';
import { fromReply } from './from-reply.ts';
import { fromTransport } from './from-transport.ts';
import type { KnownFields } from './known-fields.ts';
import { libraryRules } from './library-rules.ts';
import { permanenceOf } from './permanence.ts';
import { readWords } from './read-words.ts';
import type { RuleSet } from './rule-set.ts';
import { delivered, settle } from './settle.ts';

/** Returns the verdict for a signal whose fields are known to be well-formed. */
export function judge(signal: KnownFields, rules: RuleSet): Verdict {
  const permanence = permanenceOf(signal);
  if (permanence === 'delivered') return delivered(signal);
  let words = readWords(signal, rules);
  // An own rule that names no category leaves it to the library.
  if (words.match?.compiled.isPartial === true)
    words = { ...words, match: completedBy(words.match, judge(signal, libraryRules())) };
  // A code that was made of the reply says no more than the reply.
  const code = signal.flaws?.includes('assumed-status') === true ? undefined : fromCode(signal.code);
  const rule = words.match?.compiled;
  const finding =
    (rule?.isWeak === false ? rule.finding : undefined) ??
    (code?.basis === 'enhanced-code' ? code : undefined) ??
    rule?.finding ??
    fromReply(signal.reply, signal.command) ??
    code ??
    fromTransport(signal.transport) ??
    fromAction(signal.action, permanence) ??
    NOTHING;
  const decided = finding === rule?.finding ? words.match?.evidence[0]?.words : undefined;
  return settle(signal, permanence, aboutSender(signal, finding, decided ?? ''), words, code);
}
