/** The files under examples/: a few recordings that show most of what there is. */
import type { Recordings } from './recordings.ts';

/** Lines of the log by the name of their file and a part of each, in the order in which they were recorded. */
const LOG_LINES: readonly (readonly [name: string, ...parts: readonly string[]])[] = [
  ['instance', 'daemon started'],
  ['smtpd-relay-access-denied', 'connect from localhost', 'NOQUEUE: reject', 'disconnect from'],
  ['smtpd-sender-domain-not-found', 'NOQUEUE: reject'],
  ['smtpd-too-many-errors', 'too many errors'],
  ['accepted', 'client=', 'message-id=', 'queue active', 'status=sent', 'removed'],
  ['no-such-user-multi-line', 'status=bounced', 'sender non-delivery'],
  ['no-code', 'status=bounced'],
  ['rejected-content', 'status=bounced'],
  ['unknown-host', 'status=bounced'],
  ['over-quota', 'status=deferred'],
  ['greylisted', 'status=deferred', 'status=sent'],
  ['turned-away', 'status=deferred'],
  ['connection-timeout', 'smtp[', 'status=deferred'],
  ['expired', 'status=deferred', 'status=expired', 'sender non-delivery'],
];

/** Replies by the name of their file. */
const REPLIES = [
  'answered/accepted',
  'postfix-smtpd/relay-access-denied',
  'postfix-smtpd/sender-domain-not-found',
  'postfix-smtpd/too-many-recipients',
  'postfix-smtpd/size-announced',
  'postfix-smtpd/starttls-required',
  'answered/no-such-user-multi-line',
  'answered/over-quota',
  'answered/code-on-last-line',
  'answered/no-code',
  'answered/decorated-code',
  'answered/class-mismatch',
  'answered/rejected-content',
  'answered/rate-limited',
] as const;

/** Copies the chosen recordings; CRLF becomes LF. */
export function chooseExamples(recordings: Recordings): void {
  const lines = LOG_LINES.flatMap(([name, ...parts]) => {
    const log = recordings.read(`test/fixtures/logs/postfix/${name}.log`).split('\n');
    return parts.map((part) => log.find((line) => line.includes(part)));
  });
  recordings.add('examples/postfix.log', `${lines.filter((line) => line !== undefined).join('\n')}\n`);
  const replies = REPLIES.map((name) => recordings.read(`test/fixtures/replies/${name}.txt`));
  recordings.add('examples/replies.txt', replies.join('').replaceAll('\r\n', '\n'));
  recordings.add(
    'examples/nodemailer-error.json',
    recordings.read('test/fixtures/errors/nodemailer-10/all-rejected-two.json'),
  );
}
