/**
 * The order of evidence, strongest first: a specific code beats the reply, the reply beats a generic code; then the
 * transport, then a report's action. The action comes last because `failed` names no cause: "Connection timed out" in a
 * final report is a time-out, whose queue gave up. Rules about the words will stand before all of these.
 */
import type { Verdict } from '../verdict.ts';
import { NOTHING } from './finding.ts';
import { fromAction } from './from-action.ts';
import { fromCode } from './from-code.ts';
import { fromReply } from './from-reply.ts';
import { fromTransport } from './from-transport.ts';
import type { KnownFields } from './known-fields.ts';
import { permanenceOf } from './permanence.ts';
import { settle } from './settle.ts';

/** Returns the verdict for a signal whose fields are known to be well-formed. */
export function judge(signal: KnownFields): Verdict {
  const permanence = permanenceOf(signal);
  const code = fromCode(signal.code);
  const finding =
    (code?.basis === 'enhanced-code' ? code : undefined) ??
    fromReply(signal.reply, signal.command) ??
    code ??
    fromTransport(signal.transport) ??
    fromAction(signal.action, permanence) ??
    NOTHING;
  return settle(signal, permanence, finding);
}
