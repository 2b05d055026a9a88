/** The grounds of the rules about the DNS of the destination is broken. */
import type { dns as rules } from '../../../classify/rules/topics/dns.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const dns = {
  broken: {
    sample: '550 5.4.4 Unable to route: no mail servers: the MX of example.org points to a private address',
    source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
    reason: 'The domain exists, and what its DNS says of its mail servers cannot be used.',
  },
  'may-mend': {
    sample: '450 4.4.3 Host name lookup failure, name server timeout',
    source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
    reason: 'The name server did not answer; nothing was found out about the domain.',
  },
} satisfies RuleNotes<typeof rules>;
