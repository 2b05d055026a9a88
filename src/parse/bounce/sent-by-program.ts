/** Who wrote a mail, a mail system or a person: what is asked before words are believed. */
import { bareAddress } from '../dsn/report-address.ts';
import type { MailView } from './mail-view.ts';

/** Local parts that mail systems send from. */
const DAEMONS =
  /^(?:mailer-?daemon|mail-?daemon|postmaster|mdaemon|mail-?delivery|mail-?system|bounces?|no-?reply-bounce|ndr|non-?delivery)\b/i;
/** Names in front of the address that only mail systems have. */
const NAMES = /mail(?:er)? ?(?:delivery|deliver) ?(?:sub)?system|mailer[ -]daemon|mail administrator|mail router/i;
/** How subjects of reports begin, in the words of many programs. A person's "Re:" or "Fwd:" stands in front of them. */
const SUBJECTS =
  /^(?:\W{0,9}|\[[^\]]{1,40}\] ?)(?:undeliver(?:ed|able)|un-?delivered|returned mail|returned to sender|mail delivery (?:fail|status|problem|error|system|delay|notification)|delivery (?:status|failure|failed|report|notification|delay|has failed|incomplete|unsuccessful|problem)|failure notice|failed mail|mail failure|mail system error|message (?:delivery|status|not delivered|could not be delivered|undeliverable)|non-?deliver|your (?:message|mail|e-?mail) (?:could|was|to|cannot)|could not (?:send|deliver)|unable to deliver|warning: (?:message|could not|e-?mail)|nondeliverable|rejected|bounced|can(?:no|')t (?:send|deliver)|email (?:delivery|rejected)|permanent (?:delivery|fail)|unzustellbar|non remis|mail not delivered|user unknown|status report)/i;

/** Returns whether the sender of a mail is a mail system: the null return path, or a daemon's name. */
export function isFromDaemon(view: MailView): boolean {
  return isNullPath(view) || isDaemonName(view.from);
}

/** Returns whether a mail came without a sender (RFC 5321 section 4.5.5): reports and automatic answers do. */
export function isNullPath(view: MailView): boolean {
  return view.header('return-path')?.replaceAll(' ', '') === '<>';
}

function isDaemonName(from: string): boolean {
  return DAEMONS.test(bareAddress(from)) || NAMES.test(from);
}

/** Returns whether a subject is one that mail systems give to reports. */
export function isReportSubject(subject: string): boolean {
  return SUBJECTS.test(subject.trim());
}
