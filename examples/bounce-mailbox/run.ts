/**
 * Reads the mails that came back to a Maildir and keeps a suppression list in SQLite.
 *
 *   tsx examples/bounce-mailbox/run.ts MAILDIR SENT [DATABASE]
 *
 * SENT is a file with the Message-IDs of what was sent, one a line.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openList } from './suppression-list.ts';
import { readBounce } from './read-bounce.ts';

const [maildir, sentFile, database = 'suppression.sqlite'] = process.argv.slice(2);
if (maildir === undefined || sentFile === undefined) {
  console.error('usage: run.ts MAILDIR SENT [DATABASE]');
  process.exit(2);
}
const sent = new Set(readFileSync(sentFile, 'utf8').split('\n'));
const list = openList(database);

for (const folder of ['cur', 'new'])
  for (const name of readdirSync(join(maildir, folder)).sort()) {
    const path = join(maildir, folder, name);
    const mail = readFileSync(path);
    // By what is in it and not by its name: a Maildir renames a mail when somebody reads it.
    const digest = createHash('sha256').update(mail).digest('base64url');
    // The names of a Maildir begin with the time of delivery, so that a later run over the same mails counts the same.
    const at = Number(/^\d{9,11}(?=\.)/.exec(name)?.[0]) * 1000 || statSync(path).mtimeMs;
    const lines: string[] = [];
    // All that a mail says is written at once, or nothing: a run that is cut off counts no report twice.
    const isNew = list.onceFor(digest, () => void lines.push(...readBounce(mail, list, { at, sent })));
    for (const line of isNew ? lines : ['known']) console.log(`${name}: ${line}`);
  }

console.log(`\n${list.suppressed(Date.now()).join('\n')}`);
list.close();
