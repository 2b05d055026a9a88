/** The content looks like spam. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const spam = {
  content: {
    when: [
      'spam(my|like|assassin|)',
      'antispam',
      'junk(mail|)',
      'unsolicited',
      'ube',
      'uce',
      'likely suspicious',
      'bulk mail',
      'content filter*',
      'message content',
      'content rejected',
      '(rejected|blocked) ... content',
      '(objectionable|unacceptable|suspicious) content',
      'phishing',
      'scam',
      'fraud*',
      'bayes*',
      'rspamd',
      'dspam',
      'razor',
      'pyzor',
      'dcc',
      'message looks like',
      'message filtered ... troubleshooting',
      'blocked by spamassassin',
      '(identified|classified|detected|flagged) as ... spam',
      'reject by content spam',
    ],
    without: [
      'spamhaus',
      'not spam',
      'ip',
      '8bit',
      'encoding',
      'security issue',
      'content presents',
      'corrupt',
      'banned:',
    ],
    category: 'spam-content',
  },
} as const satisfies Rules;
