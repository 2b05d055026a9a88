/** The recipient has no room left. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const mailboxFull = {
  quota: {
    when: [
      '(over|out of|insufficient|not enough|beyond|above|disk|mailbox|mail|storage) quota',
      'overquota',
      'quotaexceeded*',
      'quota (is|has been|) exceed*',
      'quota (is|) full',
      'quota (limit|violation)',
      'quota ... used',
      '(exceed*|would exceed ...) quota',
      'maildir delivery failed: ... quota',
      'maximum allowed quota',
      'mailbox (limit|size|space|usage|exceed*|has exceeded|would exceed)',
      'exceed* ... mailbox',
      'exceeded (his|her|their)',
      'has exceeded its',
      'mailbox ... full',
      '(mail box|inbox|mail folder|mailfolder|account|user) (is|) full',
      'maildir (full|over)',
      'full mailbox',
      'storage (full|limit|allocation)',
      '(out of|exceeded the|not enough) storage',
      'no space left for',
      '(not enough|insufficient) space',
      'insufficient storage in mailbox',
      'no room in mailbox',
      'has no more room',
      'run out of room',
      'maximum mailbox',
    ],
    without: [
      'sender ... quota',
      'policy rejection',
      '(sending|submission) quota',
      'outgoing',
      'daily',
      'per (day|hour)',
      'message rate',
      'system storage',
      'messages per',
    ],
    category: 'mailbox-full',
  },
} as const satisfies Rules;
