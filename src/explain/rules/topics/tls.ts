/** The grounds of the rules about encryption is missing, or could not be agreed on. */
import type { tls as rules } from '../../../classify/rules/topics/tls.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const tls = {
  'senders-side': {
    sample: '530 5.7.0 Must issue a STARTTLS command first',
    source: 'https://www.rfc-editor.org/rfc/rfc3207#section-4',
    reason: 'The receiver takes nothing in the clear, and the sending side did not encrypt.',
  },
  'command-unknown': {
    sample:
      'host mx.example.net[192.0.2.1] said: 502 5.5.1 Error: command not implemented (in reply to STARTTLS command)',
    source: 'https://www.rfc-editor.org/rfc/rfc3207#section-4',
    reason: 'A server that does not know STARTTLS cannot encrypt; a client that insists on it gets no further.',
  },
  'receivers-side': {
    sample: '454 4.7.0 TLS not available due to local problem',
    source: 'https://www.rfc-editor.org/rfc/rfc3207#section-4 and https://www.rfc-editor.org/rfc/rfc8461',
    reason: 'The two sides could not agree on encryption; the receiver offers none that is valid.',
  },
} satisfies RuleNotes<typeof rules>;
