/** Golden files: what the library makes of a recorded text, beside the recording, for a person to read and to argue with. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { classify } from '../../src/classify/classify.ts';
import { diagnose, type Diagnosis } from '../../src/diagnose.ts';
import { parseBounce } from '../../src/parse/bounce/parse-bounce.ts';
import { fromError } from '../../src/parse/error/from-error.ts';
import { parseLogLine } from '../../src/parse/log/parse-log-line.ts';

/** Where the recordings are kept. */
export const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/** One kind of recordings, and what is to be made of each. */
export interface GoldenKind {
  readonly title: string;
  readonly folder: string;
  readonly extension: string;
  readonly read: (text: string) => unknown;
}

/** Every kind that has golden files. */
export const KINDS: readonly GoldenKind[] = [
  { title: "replies of Postfix's smtpd", folder: 'replies/postfix-smtpd', extension: '.txt', read: readReply },
  {
    title: 'replies of an answering server, odd ones included',
    folder: 'replies/answered',
    extension: '.txt',
    read: readReply,
  },
  { title: "lines of Postfix's log that tell of a delivery", folder: 'logs/postfix', extension: '.log', read: readLog },
  ...['courier', 'dma', 'exim', 'opensmtpd', 'sendmail'].map((server) => ({
    title: `lines of the log of ${server} that tell of a delivery`,
    folder: `logs/${server}`,
    extension: '.log',
    read: readUnsettledLog,
  })),
  { title: 'errors that nodemailer threw', folder: 'errors/nodemailer-10', extension: '.json', read: readError },
  ...['courier', 'dma', 'exim', 'opensmtpd', 'postfix', 'sendmail'].map((server) => ({
    title: `reports that ${server} sent`,
    folder: `bounces/${server}`,
    extension: '.eml',
    read: readReport,
  })),
  { title: "errors of Node's net, dns and tls", folder: 'errors/node', extension: '.json', read: readError },
];

/** The names of the recordings of a kind, without their extension. */
export function recordingsOf({ folder, extension }: GoldenKind, root: string): string[] {
  const files = readdirSync(`${root}/${folder}`).filter((name) => name.endsWith(extension));
  return files.filter((name) => !name.endsWith('.expected.json')).map((name) => name.slice(0, -extension.length));
}

/** What the library makes of a recording, as it stands in a golden file. */
export function madeOf(kind: GoldenKind, root: string, name: string): string {
  const text = readFileSync(`${root}/${kind.folder}/${name}${kind.extension}`, 'utf8');
  return `${JSON.stringify(kind.read(text), undefined, 2)}\n`;
}

function readReply(text: string): unknown {
  return lasting(diagnose(text));
}

/** Each thing that is said, once: how often Postfix tries is a matter of seconds. */
function readLog(text: string): unknown {
  return [...saidIn(text)].map((one) => JSON.parse(one) as unknown);
}

/** The same of a server whose recording is not put in order: which of two recipients comes first is chance. */
function readUnsettledLog(text: string): unknown {
  return [...saidIn(text)].sort().map((one) => JSON.parse(one) as unknown);
}

function saidIn(text: string): ReadonlySet<string> {
  const lines = text.split('\n').filter((line) => parseLogLine(line) !== undefined);
  return new Set(lines.map((line) => JSON.stringify(lasting(diagnose(line)))));
}

function readError(text: string): unknown {
  const error: unknown = JSON.parse(text);
  const rejected = fromError(error)?.rejected?.map((one) => lasting(diagnose(one)));
  return { ...lasting(diagnose(error)), ...(rejected && { rejected }) };
}

/** Where a report is the mail that came back, a server made its id. */
const SERVERS_ID = /^<[^@]+@mail\.example\.net>$/;

/** Who did not get what, and why; sorted, because OpenSMTPD names recipients in the order of random numbers. */
function readReport(text: string): unknown {
  const bounce = parseBounce(text);
  if (bounce === undefined) return 'no report';
  const { kind, source, dialect, recipients, reportingMta, original, flaws } = bounce;
  const { messageId, from, to, subject } = original ?? {};
  return {
    ...{ kind, source, dialect, reportingMta, flaws },
    original: { messageId: messageId?.replace(SERVERS_ID, '<ID@mail.example.net>'), from, to, subject },
    recipients: recipients
      .map((recipient) => lasting({ signal: recipient, verdict: classify(recipient) }))
      .sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other))),
  };
}

/** What changes from one recording to the next. */
const PASSING = new Set([
  'raw',
  'queueId',
  'at',
  'delay',
  'lastAttempt',
  'lastAttemptText',
  'willRetryUntil',
  'willRetryUntilText',
  'finalLogId',
  'extensions',
]);
/** A server's reply may hold the id that it gave the message; OpenSSL's words begin with the number of a thread. */
const IDS = /(queued as )\w+|\b[\dA-F]{16}(?=:error:)/g;
const LONGEST = 400;

/** The part of a diagnosis that every recording has in common, short enough to read. */
function lasting({ signal, verdict, entry }: Diagnosis): object {
  const told = Object.entries(signal)
    .filter(([name]) => !PASSING.has(name))
    .map(([name, value]: [string, unknown]) => [name, typeof value === 'string' ? readable(value) : value]);
  const { permanence, category, scope, action, basis } = verdict;
  return {
    signal: Object.fromEntries(told),
    verdict: { permanence, category, scope, action, basis },
    title: entry?.title,
  };
}

/** The longest line of a log is cut where the line is full, which is a matter of how many digits its numbers have. */
function readable(value: string): string {
  const text = value.replace(IDS, '$1ID');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} ...` : text;
}
