/** The recipe for a mailbox over IMAP, with imapflow and Dovecot. */
import { fileURLToPath } from 'node:url';
import { ImapFlow } from 'imapflow';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInbox } from '../../examples/bounce-recipes/imap-mailbox.ts';
import { startImapServer, type ImapServer } from '../../scripts/programs/imap-server.ts';

const MAILDIR = fileURLToPath(new URL('../../examples/maildir', import.meta.url));
let server: ImapServer;

beforeAll(async () => {
  server = await startImapServer(MAILDIR);
});
afterAll(() => server.stop());

async function kindsInInbox(): Promise<string[]> {
  const kinds: string[] = [];
  const client = new ImapFlow({
    host: '127.0.0.1',
    port: server.port,
    secure: false,
    doSTARTTLS: false,
    auth: { user: 'me', pass: '' },
    logger: false,
  });
  await client.connect();
  await readInbox(client, ({ kind }) => Promise.resolve(void kinds.push(kind)));
  await client.logout();
  return kinds;
}

test('counts each report once', async () => {
  const first = await kindsInInbox();
  expect(first).toContain('bounce');
  expect(first.length).toBeGreaterThan(4);
  expect(await kindsInInbox()).toEqual([]);
});
