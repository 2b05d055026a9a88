/** The grounds of the rules about too many sessions at once. */
import type { connections as rules } from '../../../classify/rules/topics/connections.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const connections = {
  'at-once': {
    sample: '421 4.7.0 mx.example.org Error: too many connections from 192.0.2.25',
    source: 'https://www.postfix.org/postconf.5.html#smtpd_client_connection_count_limit',
    reason: 'The host may hold so many sessions open; the others wait.',
  },
} satisfies RuleNotes<typeof rules>;
