/**
 * Sendmail without a report part: version 5 and its offspring of the vendors (Ultrix, HP-UX, SunOS, IDA), 8 before 8.7,
 * and 8.7 and later where the parts were lost on the way or the option SendMimeErrors is off (savemail.c, errbody;
 * https://ftp.sendmail.org/past-releases/). Version 5 lists nobody: the transcript alone names who failed, or no more
 * than a host. IDA's own list is known by mails that went around, not by its source.
 */
import type { RecipientReport } from '../../dsn/delivery-status.ts';
import { replyAt } from '../../smtp/reply-line.ts';
import type { Dialect } from '../dialect.ts';
import type { MailView } from '../mail-view.ts';
import { recipientsOfOriginal } from '../original-recipients.ts';
import { recipientFrom } from '../recipient-from.ts';
import { readSections, type Listed } from '../sendmail-sections.ts';
import { isFromDaemon } from '../sent-by-program.ts';
import { readTranscript, type Outcome } from '../transcript.ts';

const SECTION = /^ {0,4}-{5} (?:Transcript of session|The following addresses ha)/m;
const DELAYED = /THIS IS A WARNING MESSAGE ONLY|^Will keep trying until/m;
/** `421 example.com (smtp)... Deferred: ...`, `421 example.com.tcp... Deferred: ...`. */
const HOST = /^[45]\d\d ([a-z\d.-]{1,255}?)(?:\.(?:tcp|smtp|ether))?(?: \([a-z]{1,20}\))?\.\.\. /i;

export const sendmail: Dialect = {
  id: 'sendmail',
  // Where the parts of a report run together in one text, the fields of the report say more.
  recognises: (view) => isFromDaemon(view) && SECTION.test(view.text) && !/^final-recipient:/im.test(view.text),
  read(view) {
    const { listed, transcript } = readSections(view.text);
    const isDelay = DELAYED.test(view.text) || /^warning: /i.test(view.subject);
    const outcomes = readTranscript(transcript);
    const named = listed.length > 0 ? withOutcomes(listed, outcomes) : namedIn(outcomes);
    const whom = named.length > 0 ? named : ofOriginal(view, transcript);
    const rest = whom.length === 1 ? wordsOf(transcript) : '';
    const original = whom.every(({ address }) => isPlain(address)) ? [] : recipientsOfOriginal(view);
    return { recipients: whom.map((one) => toRecipient(one, rest, isDelay, original)) };
  },
};

type Named = Listed & { readonly outcome?: Outcome | undefined };

/** The last outcome of each, from one pass over all: a list may have thousands. */
function withOutcomes(listed: readonly Listed[], outcomes: readonly Outcome[]): readonly Named[] {
  const last = new Map(outcomes.map((outcome) => [outcome.address.toLowerCase(), outcome]));
  return listed.map((one) => ({ ...one, outcome: last.get(one.address.toLowerCase()) }));
}

/** What was decided about an address outlasts that another server was still to be tried. */
function namedIn(outcomes: readonly Outcome[]): readonly Named[] {
  const named = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const key = outcome.address.toLowerCase();
    if (!outcome.isDeferred || named.get(key)?.isDeferred !== false) named.set(key, outcome);
  }
  return [...named.values()].map((outcome) => ({ address: outcome.address, action: undefined, outcome }));
}

/** Where a transcript knows hosts alone: those of the mail's recipients who are there, or the only one there was. */
function ofOriginal(view: MailView, transcript: readonly string[]): readonly Named[] {
  if (transcript.length === 0) return [];
  const hosts = transcript.flatMap((line) => HOST.exec(line)?.[1]?.toLowerCase() ?? []);
  const addresses = recipientsOfOriginal(view);
  const there = addresses.filter((one) => hosts.includes(one.slice(one.lastIndexOf('@') + 1).toLowerCase()));
  const whom = there.length > 0 || addresses.length > 1 ? there : addresses;
  return whom.map((address) => ({ address, action: undefined }));
}

/** The refusal by a server, else by Sendmail, else whatever was printed. */
function wordsOf(transcript: readonly string[]): string {
  const said = transcript.filter((line) => line.startsWith('<<<')).map((line) => line.slice(3).trim());
  const refusal = [...said, ...transcript].find((line) => replyAt(line, 0) >= 400);
  return refusal ?? transcript.join('\n');
}

/** Not a pipe, a file or the name of a user. */
function isPlain(address: string): boolean {
  return address.includes('@') && !/^[|/"]/.test(address);
}

function toRecipient(one: Named, rest: string, isDelay: boolean, original: readonly string[]): RecipientReport {
  const { address, action, reason, origin, outcome } = one;
  const known = isPlain(address) ? address : (origin ?? fullAddress(address, original));
  const isReply = reason !== undefined && replyAt(reason, 0) !== 0;
  return recipientFrom(known, isReply ? reason : (outcome?.words ?? reason ?? rest), {
    action: action ?? (isDelay ? 'delayed' : 'failed'),
    remoteHost: outcome?.remoteHost,
    command: outcome?.command,
    originalRecipient: origin,
  });
}

/** A local user is named without a domain. */
function fullAddress(user: string, original: readonly string[]): string {
  const start = `${user.toLowerCase()}@`;
  return original.find((one) => one.toLowerCase().startsWith(start)) ?? user;
}
