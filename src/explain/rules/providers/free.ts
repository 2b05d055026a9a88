/** The grounds of the rules of free. */
import type { free as provider } from '../../../classify/rules/providers/free.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const free = {
  'spam-source': {
    sample: '421 Too many spams from your IP (192.0.2.1), please visit http://postmaster.free.fr/',
    source: 'http://postmaster.free.fr/, as remembered; not verified',
    reason: 'The sending address is slowed or refused for the spam that came from it.',
  },
  inactive: {
    sample: '550 5.2.1 This mailbox has been blocked due to inactivity (ann@free.fr)',
    source: 'http://postmaster.free.fr/, as remembered; not verified',
    reason: 'Nobody has opened the mailbox for long, and Free has closed it.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
