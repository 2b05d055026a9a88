/** The grounds of the rules about the domain of the recipient does not exist, or takes no mail here. */
import type { domain as rules } from '../../../classify/rules/topics/domain.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const domain = {
  missing: {
    sample:
      '550 5.1.2 <ann@example.invalid>: Host or domain name not found. Name service error for name=example.invalid type=A: Host not found',
    source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2 and https://www.rfc-editor.org/rfc/rfc7505',
    reason: 'The part of the address behind the at sign leads nowhere, or to a host that takes no mail for it.',
  },
  'no-exchanger': {
    sample: '550 5.1.2 No MX found for domain example.org',
    source: 'https://github.com/OpenSMTPD/OpenSMTPD, usr.sbin/smtpd/mta.c, as remembered; not verified',
    reason:
      'The domain names no host for mail. It may be a domain without mail, or a record that was lost; so a person looks.',
  },
} satisfies RuleNotes<typeof rules>;
