/** The evidence of a basic reply, and of the command that it answers. */
import type { SmtpCommand } from '../signal.ts';
import { toFindings, type Finding } from './finding.ts';
import { COMMAND_POLICY, REPLY_POLICY } from './reply-policy.ts';

/** Made when they are first asked. */
let byReply: readonly (Finding | undefined)[] | undefined;
let byCommand: ReadonlyMap<string, Finding> | undefined;

function indexByNumber(): (Finding | undefined)[] {
  const index: (Finding | undefined)[] = Array.from({ length: 600 });
  for (const [reply, finding] of toFindings('reply', REPLY_POLICY)) index[Number(reply)] = finding;
  return index;
}

/** Returns what a reply is taken to mean, or `undefined` for one that names no cause. */
export function fromReply(reply: number | undefined, command: SmtpCommand | undefined): Finding | undefined {
  if (reply === undefined || reply < 400) return undefined;
  byReply ??= indexByNumber();
  if (command === undefined || byReply[reply] !== undefined) return byReply[reply];
  byCommand ??= toFindings('reply', COMMAND_POLICY);
  return byCommand.get(command);
}
