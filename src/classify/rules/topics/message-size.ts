/** The message has more bytes than the server or the mailbox takes. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const messageSize = {
  'too-large': {
    when: [
      'too (large|big|heavy)',
      'message (size|length|too long|is longer)',
      'size (limit|exceed*|of the message)',
      'exceed* ... size',
      'exceeds (fixed limit|the (maximum|limit set))',
      'maximum (size|permitted)',
      'larger than',
      'too long message',
      'oversize*',
      'data exceeds',
      'attachment size',
      'messages of this size',
    ],
    without: [
      'header(s|) too',
      'header size',
      'too many headers',
      'line too long',
      'number of attachments',
      'mailbox exceed*',
      'mailbox size (limit|) exceed*',
      // Said of either; the code knows which.
      "or the recipient's mailbox is full",
    ],
    category: 'message-too-large',
  },
} as const satisfies Rules;
