/** The grounds of the rules about the content looks like spam. */
import type { spam as rules } from '../../../classify/rules/topics/spam.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const spam = {
  content: {
    sample: '550 5.7.1 Message rejected: it looks like spam (score 14.2)',
    source: 'https://spamassassin.apache.org/ and the words of rspamd (force actions) and Exim spam ACLs',
    reason: 'A filter has read the message and dislikes it; another message from the same sender may pass.',
  },
} satisfies RuleNotes<typeof rules>;
