/** The grounds of the rules about the server does not carry mail for strangers. */
import type { relay as rules } from '../../../classify/rules/topics/relay.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const relay = {
  'not-for-you': {
    sample: '554 5.7.1 <ann@example.org>: Relay access denied',
    source: 'https://www.postfix.org/postconf.5.html#reject_unauth_destination',
    reason:
      'The server is not responsible for this domain: the sender used the wrong one, or the MX of the domain points to the wrong one.',
  },
} satisfies RuleNotes<typeof rules>;
