/**
 * Reads the mails that came back to a Maildir and keeps a suppression list in SQLite.
 *
 *   tsx examples/bounce-mailbox/run.ts MAILDIR [DATABASE]
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openList } from './suppression-list.ts';
import { readBounce } from './read-bounce.ts';

const [maildir, database = 'suppression.sqlite'] = process.argv.slice(2);
if (maildir === undefined) {
  console.error('usage: run.ts MAILDIR [DATABASE]');
  process.exit(2);
}
const list = openList(database);

for (const folder of ['cur', 'new'])
  for (const name of readdirSync(join(maildir, folder)).sort()) {
    const mail = readFileSync(join(maildir, folder, name));
    // By what is in it and not by its name: a Maildir renames a mail when somebody reads it.
    const digest = createHash('sha256').update(mail).digest('base64url');
    if (list.hasSeen(digest)) console.log(`${name}: known`);
    // All that a mail says is written at once, or nothing: a run that is cut off counts no report twice.
    else list.afterMail(digest, () => readBounce(mail, list).forEach((line) => console.log(`${name}: ${line}`)));
  }

console.log(`\n${list.suppressed(Date.now()).join('\n')}`);
list.close();
