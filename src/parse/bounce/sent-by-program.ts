/** Who wrote a mail, a mail system or a person: what is asked before words are believed. */
import { bareAddress } from '../dsn/report-address.ts';
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
  'mail delivery subsystem',
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
/** How subjects of reports begin, in the words of many programs. */
const SUBJECTS = [
  'undeliver',
  'returned mail',
  'returned to sender',
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
  'message status',
  'message not delivered',
  'message could not',
  'message undeliverable',
  'non-deliver',
  'nondeliver',
  'non deliver',
  'your message',
  'your mail',
  'your email',
  'could not send',
  'could not deliver',
  'unable to deliver',
  'cannot deliver',
  "can't deliver",
  'warning: ',
  'email delivery',
  'email rejected',
  'permanent ',
  'user unknown',
  'rejected',
  'bounced',
  'unzustellbar',
  'non remis',
  'no se puede entregar',
  'impossibile recapitare',
  'onbestelbaar',
  'postmaster notify',
  'error sending',
  'problem delivering',
  'auto-reply: delivery',
];

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

/** Returns whether a subject is one that mail systems give to reports; a person's "Re:" or "Fwd:" makes it another. */
export function isReportSubject(subject: string): boolean {
  return startsWithAny(subject, SUBJECTS);
}
