/**
 * Keeps a suppression list in a JSON file, from the lines of a mail log.
 *
 *   tsx examples/suppression-list/run.ts suppression.json < /var/log/mail.log
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { classify, parseLogLine } from 'enhanced-status-codes';
import { isSuppressed, recordBounce, type RecipientHealth } from 'enhanced-status-codes/backoff';

interface List {
  readonly recipients: Readonly<Record<string, RecipientHealth>>;
  /** Digests of the lines that were counted: a log that is read twice, or has grown since, counts none twice. */
  readonly counted: readonly string[];
}

const file = process.argv[2] ?? 'suppression.json';
const list = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as List) : { recipients: {}, counted: [] };
// A map and a set: what names a property of all objects could stand in a log as well.
const recipients = new Map(Object.entries(list.recipients));
const counted = new Set(list.counted);

for await (const line of createInterface(process.stdin)) {
  const signal = parseLogLine(line);
  // A bounce is the end of a message, so lines about attempts are passed over, as is what the server refused itself.
  if (signal?.finalRecipient === undefined || !['failed', 'delivered'].includes(signal.action ?? '')) continue;
  const digest = createHash('sha256').update(line).digest('base64url');
  if (counted.has(digest)) continue;
  for (const address of [signal.finalRecipient, ...(signal.otherRecipients ?? [])])
    recipients.set(address, recordBounce(recipients.get(address), classify(signal), signal.at ?? Date.now()));
  counted.add(digest);
}

const after: List = { recipients: Object.fromEntries(recipients), counted: [...counted] };
// A new file in the place of the old one: whoever reads it, or pulls the plug, never finds half a list.
writeFileSync(`${file}.new`, `${JSON.stringify(after, undefined, 2)}\n`);
renameSync(`${file}.new`, file);

const now = Date.now();
for (const [address, health] of recipients) if (isSuppressed(health, now)) console.log(address);
