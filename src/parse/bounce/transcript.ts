/**
 * The transcript of a session as Sendmail and its offspring write it below "Transcript of session follows": what was
 * sent (`>>> `), what was answered (`<<< `), and in lines of their own what Sendmail made of it (err.c, deliver.c).
 */
import type { SmtpCommand } from '../../signal.ts';
import { bareAddress } from '../dsn/report-address.ts';
import { toSmtpCommand } from '../smtp/in-reply-to.ts';
import { replyAt } from '../smtp/reply-line.ts';

/** What a transcript tells of one address. */
export interface Outcome {
  /** Without angle brackets; a user's name where the mail was for the same machine. */
  readonly address: string;
  /** The server's reply, or where it gave none Sendmail's own line. */
  readonly words: string;
  /** Whether Sendmail would have tried again. */
  readonly isDeferred: boolean;
  readonly remoteHost?: string;
  readonly command?: SmtpCommand;
}

/** What was said since the last command. */
interface Exchange {
  readonly host?: string | undefined;
  readonly command?: string;
  readonly replies: string[];
  /** What a program for local delivery printed. */
  readonly output: string[];
}

const TALKING = /^(?:\.\.\. ?)?while (?:talking|connected) to ([^\s:]{1,255})/i;
const DOTS = '... ';
const NUMBERS = /^\d{3}[ -](?:[245]\.\d{1,3}\.\d{1,3} )?/;
/** Lines before an outcome that may explain it: a server's answer has a few, and there may be thousands of recipients. */
const MAX_BEFORE = 50;
/** Sendmail's own findings: no server said them, so none of its replies explains them. */
const OWN_FINDINGS = ['host unknown', 'name server', 'cannot find', 'unknown mailer', 'too many hops', 'unbalanced'];
/** `user`, but not `host.tcp`, which older versions write for a host and the way to it. */
const USER = /^[\w+=|/"-]{1,64}$/;

/** Returns what became of each address that a transcript names, in the order of the lines. */
export function readTranscript(lines: readonly string[]): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  let exchange: Exchange = { replies: [], output: [] };
  for (const line of lines) {
    const host = TALKING.exec(line)?.[1]?.replace(/\.$/, '');
    if (host !== undefined) exchange = { host, replies: [], output: [] };
    else if (line.startsWith('>>>'))
      exchange = { host: exchange.host, command: line.slice(3).trim(), replies: [], output: [] };
    else if (line.startsWith('<<<')) exchange.replies.push(line.slice(3).trim());
    else {
      const outcome = readOutcome(line, exchange);
      if (outcome !== undefined) outcomes.push(outcome);
      // A line about a host that nobody could talk to ends what another host said.
      else if (line.startsWith('5') && line.includes(DOTS)) exchange = { replies: [], output: [] };
      else exchange.output.push(line);
    }
  }
  return outcomes;
}

/** `550 5.1.1 <user@example.com>... User unknown`, `user@example.com... Deferred: Connection refused`. */
function readOutcome(line: string, exchange: Exchange): Outcome | undefined {
  const dots = line.indexOf(DOTS);
  const reply = replyAt(line, 0);
  if (dots < 0 || (reply !== 0 && reply < 400)) return undefined;
  const address = bareAddress(line.slice(0, dots).replace(NUMBERS, ''));
  if (!(address.includes('@') ? !/^[^"]*\s/.test(address) : USER.test(address))) return undefined;
  const words = line.slice(dots + DOTS.length).trim();
  const isDeferred = /^deferred\b/i.test(words) || (reply > 0 && reply < 500);
  const quoted = words.replace(/^deferred: /i, '');
  if (replyAt(quoted, 0) !== 0) return { address, words: quoted, isDeferred };
  if (!isAnswered(words, address, exchange))
    return { address, words: [line, ...exchange.output.slice(-MAX_BEFORE)].join('\n'), isDeferred };
  const { host, command = '', replies } = exchange;
  const step = toSmtpCommand(command);
  return {
    address,
    words: refusalsOf(replies, address).join('\n'),
    isDeferred,
    ...(host !== undefined && { remoteHost: host }),
    ...(step !== undefined && { command: step }),
  };
}

/** Whether what the server said last is why this address failed. */
function isAnswered(words: string, address: string, { command = '', replies }: Exchange): boolean {
  if (refusalsOf(replies, address).length === 0) return false;
  const lower = words.toLowerCase();
  if (OWN_FINDINGS.some((finding) => lower.startsWith(finding))) return false;
  return !/^rcpt to:/i.test(command) || bareAddress(command.slice(8)).toLowerCase() === address.toLowerCase();
}

/** The refusals since the last command; where each names its recipient, as LMTP and DATA have them, those about this one. */
function refusalsOf(replies: readonly string[], address: string): readonly string[] {
  const refusals = replies.slice(-MAX_BEFORE).filter((reply) => replyAt(reply, 0) >= 400);
  const own = refusals.filter((reply) => reply.includes(`<${address}>`));
  return own.length > 0 ? own : refusals;
}
