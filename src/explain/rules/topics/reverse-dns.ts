/** The grounds of the rules about the sending host has no name, a wrong one, or greets with one that is refused. */
import type { reverseDns as rules } from '../../../classify/rules/topics/reverse-dns.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const reverseDns = {
  pointer: {
    sample: '450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.25]',
    source: 'https://www.postfix.org/postconf.5.html#reject_unknown_reverse_client_hostname',
    reason: 'The server asks the DNS for the name of the sending address and finds none that it accepts.',
  },
  'greeting-name': {
    sample: '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname',
    source: 'https://www.postfix.org/postconf.5.html#reject_non_fqdn_helo_hostname',
    reason:
      'The name in the greeting is refused. It is part of how the sending host presents itself, as its reverse DNS is.',
  },
} satisfies RuleNotes<typeof rules>;
