/** The message has more bytes than the server or the mailbox takes. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const messageSize = {
  'too-large': {
    when: [
      'too large',
      'too big',
      'message size',
      'size limit',
      'size exceed*',
      'exceed* ... size',
      'exceeds size',
      'exceeds the size',
      'exceeds fixed limit',
      'exceeds the maximum',
      'maximum size',
      'max message size',
      'size of the message',
      'larger than',
      'message length',
      'message too long',
      'too long message',
      'oversize*',
      'exceeds the limit set',
      'message is longer',
      'too heavy',
      'data exceeds',
      'maximum permitted',
      'attachment size',
      'attachments ... too large',
    ],
    without: ['header size', 'header too', 'headers too', 'too many headers', 'line too long', 'number of attachments'],
    category: 'message-too-large',
  },
} as const satisfies Rules;
