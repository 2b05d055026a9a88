/** The page on the reply 523. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 523. */
export const page = {
  key: 523,
  title: 'Encryption needed before the login',
  summary:
    'No RFC on SMTP defines it: the register of enhanced codes sets it beside X.7.10, and Dovecot sends it for a login before TLS.',
  meaning: [
    'RFC 5248 registered X.7.10 with this number: an outer layer of TLS is needed for what was asked. The submission service of Dovecot says it so. Most other servers have 530, which every client knows, or offer no AUTH before TLS.',
    'Popular tables of error codes read it as a message that is larger than the mailbox allows: 5.2.3 without its dots.',
  ],
  codes: [
    { key: 'X.7.10', how: 'Start TLS first.' },
    { key: 'X.2.3', how: 'Too large for this mailbox, if 5.2.3 follows.' },
  ],
  advice: [
    'Believe the enhanced code and the words, in that order.',
    'Start TLS and repeat the command if it came in a session without.',
  ],
  reproduce: {
    how: "Connect to Dovecot's submission port from outside, and send AUTH in the clear.",
    kind: 'smtp',
    text: ['C: AUTH PLAIN AGFubgByaWdodA==', 'S: 523 5.7.10 Plaintext authentication disabled.'].join('\n'),
    expect: '`523 5.7.10`, and a 235 to the same command after STARTTLS.',
    origin: 'Dovecot 2.3.19 with `disable_plaintext_auth`, which is on as delivered; the credentials replaced',
  },
  avoid: [
    {
      what: 'Test for 523 to find out that TLS is missing',
      why: 'Most servers never send the number; STARTTLS in the list of EHLO, or a 530, is the sign.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 5248, section 2.4, on X.7.10', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
    { title: 'RFC 3207, section 4, on 530', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' },
    {
      title: 'Dovecot: the log-in of its submission service',
      url: 'https://github.com/dovecot/core/tree/2.3.19.1/src/submission-login',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'RFC 5248 registers the number, and Dovecot was recorded with it. Which other servers send it is not known.',
  },
} satisfies ReplyPage<523>;
