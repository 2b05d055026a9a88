/**
 * Reports of programs that nobody has written a dialect for. It believes only mails that a mail system sent and that say
 * so twice, by sender and by words; and it takes for recipients only addresses that stand where such mails put them.
 */
import type { RecipientReport } from '../dsn/delivery-status.ts';
import type { Limits } from '../limits-of-mail.ts';
import type { DialectReport } from './dialect.ts';
import { saysDelayed, saysFailed } from './failure-words.ts';
import { readFieldsInText } from './fields-in-text.ts';
import type { MailView } from './mail-view.ts';
import { readLines } from './prose.ts';
import {
  isAnswer,
  isDaemonName,
  isFromDaemon,
  isNullPath,
  isProgramName,
  isReportSubject,
  opensAsReport,
} from './sent-by-program.ts';

/** Returns what a mail says, or `undefined` for a mail that is no report or names nobody. */
export function readGeneric(view: MailView, limits: Limits): DialectReport | undefined {
  if (!isFromDaemon(view) || view.header('list-id') !== undefined) return undefined;
  if (isAnswer(view.subject) && !isNullPath(view)) return undefined;
  const lower = view.text.toLowerCase();
  const isDelay = saysDelayed(lower);
  const isNews = isDelay || saysFailed(lower);
  // Answers of absent people come without a sender too.
  const isReturned = isNullPath(view) && (isDaemonName(view.from) || isNews);
  const isProgram = isNullPath(view) || isProgramName(view.from);
  const isTitled = opensAsReport(view.subject) || (isReportSubject(view.subject) && isProgram) || isReturned;
  if (!isTitled && !isNews) return undefined;
  const action = isDelay && !lower.includes('permanent') ? 'delayed' : 'failed';
  const recipients = readFieldsInText(view, limits) ?? readLines(view, action);
  // Services send from such names too; what has neither subject nor path of a report must at least quote a server.
  const isTold = isTitled && (isNullPath(view) || isNews || saysFailed(view.subject.toLowerCase()));
  if (recipients.length === 0 || !(isTold || recipients.some(isRefused))) return undefined;
  return { kind: action === 'delayed' ? 'delay-warning' : 'bounce', recipients };
}

function isRefused({ reply = 0, code }: RecipientReport): boolean {
  return reply >= 400 || (code !== undefined && !code.startsWith('2'));
}
