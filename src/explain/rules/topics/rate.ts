/** The grounds of the rules about too much mail in too little time. */
import type { rate as rules } from '../../../classify/rules/topics/rate.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const rate = {
  'recipients-over-time': {
    sample: '452 Too many recipients received this hour',
    source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html',
    reason: 'The number counts over time, so that smaller messages do not help and slower sending does.',
  },
  volume: {
    sample: '450 4.7.1 Error: too much mail from 192.0.2.25',
    source: 'https://www.postfix.org/postconf.5.html#smtpd_client_message_rate_limit',
    reason: 'The server counts what arrives and has had enough for now; nothing else is held against the sender.',
  },
} satisfies RuleNotes<typeof rules>;
