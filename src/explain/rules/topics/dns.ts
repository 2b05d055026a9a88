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
  'domain-unreachable': {
    sample:
      '554 5.5.0 The mail could not be delivered to the recipient because the domain is not reachable. Please check the domain and try again',
    source: 'Text of Outlook.com in reports; no page of Microsoft about it was found',
    reason: 'The server could not reach any host of the domain by its DNS; 5.5.0 beside it adds nothing.',
  },
  'may-mend': {
    sample: '450 4.4.3 Host name lookup failure, name server timeout',
    source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
    reason: 'The name server did not answer; nothing was found out about the domain.',
  },
} satisfies RuleNotes<typeof rules>;
