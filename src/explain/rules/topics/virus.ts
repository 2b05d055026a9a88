/** The grounds of the rules about malware was found in the message. */
import type { virus as rules } from '../../../classify/rules/topics/virus.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const virus = {
  found: {
    sample: '554 5.7.1 Message rejected: virus Eicar-Test-Signature found',
    source: 'ClamAV milter, amavis and Exim malware ACLs name what they found (clamav-milter.conf, RejectMsg)',
    reason: 'The scanner has named what it found; the same message will be refused again.',
  },
  'scanner-failed': {
    sample: '451 4.7.1 Virus scanner failed, please try again',
    source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-content_scanning_at_acl_time.html',
    reason: 'The scanner did not work: nothing was found in the message.',
  },
} satisfies RuleNotes<typeof rules>;
