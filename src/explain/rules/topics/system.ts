/** The grounds of the rules about the receiver is broken, full, or busy. */
import type { system as rules } from '../../../classify/rules/topics/system.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const system = {
  'filter-away': {
    sample: '451 4.7.1 Service unavailable - try again later',
    source: 'https://www.postfix.org/MILTER_README.html#errors',
    reason: 'Postfix could not ask a filter of its own and puts the mail off; nobody has judged it.',
  },
  moving: {
    sample: '550 5.2.1 The mailbox is being moved to a new server; please try again later',
    source: 'Usual wording of administrators; not verified against one source',
    reason: 'The mailbox is on its way to another server, and there again when it has arrived.',
  },
  storage: {
    sample: '452 4.3.1 Insufficient system storage',
    source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3',
    reason: 'The disk of the receiver is full, not the mailbox of the recipient.',
  },
  broken: {
    sample: '451 4.3.0 Temporary system problem, queue file write error',
    source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
    reason: 'The receiver speaks of its own trouble; neither sender nor recipient caused it.',
  },
  'try-again-later': {
    sample: '450 4.0.0 Please try again later',
    source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1',
    reason: 'The server asks for another attempt and gives no reason.',
  },
} satisfies RuleNotes<typeof rules>;
