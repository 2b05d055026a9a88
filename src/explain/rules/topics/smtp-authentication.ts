/** The grounds of the rules about the client must log in, or could not. */
import type { smtpAuthentication as rules } from '../../../classify/rules/topics/smtp-authentication.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const smtpAuthentication = {
  'log-in': {
    sample: '535 5.7.8 Error: authentication failed: bad user name or password',
    source: 'https://www.rfc-editor.org/rfc/rfc4954#section-6',
    reason: 'The session must be opened with a valid account, and was not.',
  },
} satisfies RuleNotes<typeof rules>;
