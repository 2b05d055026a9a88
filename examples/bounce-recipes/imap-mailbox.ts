/** A mailbox over IMAP: what is unread is decoded, and marked once it was counted, so that a second run counts nothing twice. */
import type { ImapFlow } from 'imapflow';
import { parseBounce, type Bounce } from 'enhanced-status-codes/parse';

/** Bytes of a mail that are fetched: its report stands before the mail that came back. */
const MOST = 1_000_000;

/** Hands over what each unread mail reports, and leaves unread what is no report. */
export async function readInbox(client: ImapFlow, count: (bounce: Bounce) => Promise<void>): Promise<void> {
  const lock = await client.getMailboxLock('INBOX');
  try {
    const unread = (await client.search({ seen: false }, { uid: true })) || [];
    // One after the other: a mailbox may hold years of mail.
    for (const uid of unread) {
      const mail = await client.fetchOne(uid, { source: { maxLength: MOST } }, { uid: true });
      const bounce = mail && mail.source && parseBounce(mail.source);
      if (!bounce) continue;
      await count(bounce);
      await client.messageFlagsAdd(uid, ['\\Seen'], { uid: true });
    }
  } finally {
    lock.release();
  }
}
