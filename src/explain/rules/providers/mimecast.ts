/** The grounds of the rules of mimecast. */
import type { mimecast as provider } from '../../../classify/rules/providers/mimecast.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const mimecast = {
  greylisting: {
    sample: '451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451',
    source: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691',
    reason: 'Mimecast says so when it greylists: a retry after a minute and within twelve hours gets through.',
  },
  connections: {
    sample: '451 Account service is temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451',
    source: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691',
    reason: 'The limit of connections was reached.',
  },
  'sender-blocked': {
    sample: '421 Sender address blocked - https://community.mimecast.com/docs/DOC-1369#421',
    source: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691',
    reason: 'A rule of the customer names this sender; it stays in spite of the 4.',
  },
  'open-relay': {
    sample: '451 Open relay not allowed - https://community.mimecast.com/docs/DOC-1369#451',
    source: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691',
    reason: 'The domain of the recipient is not with Mimecast.',
  },
  spam: {
    sample: '554 Email rejected due to security policies - MCSpamSignature.sa.2.2',
    source: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691',
    reason: 'A signature of the spam filter has matched.',
  },
  security: {
    sample: '554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554',
    source: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691',
    reason: 'A rule of the customer or of Mimecast, no more is said.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
