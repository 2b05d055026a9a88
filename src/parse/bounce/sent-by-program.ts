/** Who wrote a mail, a mail system or a person: what is asked before words are believed. */
import { bareAddress } from '../dsn/report-address.ts';
import { beginsWithFailure, saysFailed } from './failure-words.ts';
import type { MailView } from './mail-view.ts';
import { startsWithAny } from './subject.ts';

/** Local parts that mail systems send from. */
const DAEMONS = [
  'mailer-daemon',
  'mailer_daemon',
  'mailerdaemon',
  'mail-daemon',
  'maildaemon',
  'mdaemon',
  'postmaster',
  'mail-delivery',
  'maildelivery',
  'mailsystem',
  'mail-system',
  'bounce',
  'ndr@',
  'non-delivery',
  'microsoftexchange',
  'system administrator',
];
/** Names in front of the address that only mail systems have. */
const NAMES = [
  'mail delivery system',
  'mail deliver system',
  'mail system',
  'mailer daemon',
  'mailer-daemon',
  'mail administrator',
  'mail router',
  'system administrator',
  'internet mail delivery',
  'delivery subsystem',
];
/** How subjects of reports begin. */
const SUBJECTS = [
  'returned mail',
  'mail delivery',
  'delivery ',
  'failure notice',
  'failed ',
  'mail failure',
  'mail system error',
  'mail could not',
  'mail not delivered',
  'mail status',
  'message delivery',
  'message undeliver',
  'message rejected',
  'mail undeliver',
  'mail rejected',
  'email undeliver',
  'e-mail undeliver',
  'the message could not',
  'nachricht unzustellbar',
  'nachricht nicht zugestellt',
  'e-mail nicht zugestellt',
  'message status',
  'message not deliver',
  'message is not deliver',
  'message could not',
  'non-deliver',
  'nondeliver',
  'non deliver',
  'your message',
  'your mail',
  'your email',
  'your e-mail',
  'could not send',
  "can't deliver",
  'warning: ',
  'email delivery',
  'email rejected',
  'permanent ',
  'bounced',
  'postmaster notify',
  'error sending',
  'problem delivering',
  'auto-reply: delivery',
];

/** How answers and forwarded mails begin, in some languages. */
const ANSWERS = ['re:', 'fwd:', 'fw:', 'aw:', 'wg:', 'tr:', 'sv:', 'rv:', 'antw:'];

/** Returns whether the sender of a mail is a mail system: the null return path, or a daemon's name. */
export function isFromDaemon(view: MailView): boolean {
  return isNullPath(view) || isDaemonName(view.from);
}

/** Returns whether a mail came without a sender (RFC 5321 section 4.5.5): reports and automatic answers do. */
export function isNullPath(view: MailView): boolean {
  return view.header('return-path')?.replaceAll(' ', '') === '<>';
}

/** Returns whether a From field names a mail system. */
export function isDaemonName(field: string): boolean {
  const from = field.toLowerCase();
  const address = bareAddress(from);
  return DAEMONS.some((name) => address.startsWith(name)) || NAMES.some((name) => from.includes(name));
}

/** Returns whether a From field has a name that no person has; people write as postmaster, or have a bounce address. */
export function isProgramName(field: string): boolean {
  const address = bareAddress(field.toLowerCase());
  return isDaemonName(field) && !/^(?:postmaster|bounce)/.test(address);
}

/** Returns whether a program wrote a mail that is no answer to another: by a name that no person has, or without a sender. */
export function isProgramsOwn(view: MailView): boolean {
  return (isProgramName(view.from) || isNullPath(view)) && !isAnswer(view.subject);
}

/** Returns whether a subject is one that mail systems give to reports. */
export function isReportSubject(subject: string): boolean {
  return opensAsReport(subject) || (saysFailed(subject.toLowerCase()) && !isAnswer(subject));
}

/** Returns whether a subject begins as those of reports do; that of a person's question may say that something failed. */
export function opensAsReport(subject: string): boolean {
  return startsWithAny(subject, SUBJECTS) || beginsWithFailure(subject.trim().toLowerCase());
}

/** Returns whether somebody answers or forwards: people do so with reports, also people called postmaster. */
export function isAnswer(subject: string): boolean {
  return startsWithAny(subject, ANSWERS);
}
