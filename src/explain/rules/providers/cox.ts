/** The grounds of the rules about Cox. */
import type { cox as provider } from '../../../classify/rules/providers/cox.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const cox = {
  'no-reverse-dns': {
    sample: '554 cox.net cox 192.0.2.7 Rejected - No rDNS. AUP#CXDNS',
    source: 'http://postmaster.cox.net/confluence/display/postmaster/Error+Codes',
    reason: 'The sending address has no reverse DNS, or one that does not lead back to it.',
  },
  'temporary-block': {
    sample: '550 5.1.0 cox.net cox 192.0.2.7 Your message was refused. AUP#CDRBL',
    source: 'http://postmaster.cox.net/confluence/display/postmaster/Error+Codes',
    reason: 'A block that Cox sets for spam-like behaviour of the sending address and lifts by itself within 24 hours.',
  },
  'blocked-host': {
    sample: '554 cox.net cox 192.0.2.7 blocked. AUP#IPBL0001',
    source: 'http://postmaster.cox.net/confluence/display/postmaster/Error+Codes',
    reason:
      'CXBL is the block by Cox itself; the digits behind IPBL are a mask of the public lists that the sending address stands on.',
  },
  'listed-link': {
    sample: '552 5.2.0 cox.net cox Message rejected. AUP#URLBL011',
    source: 'http://postmaster.cox.net/confluence/display/postmaster/Error+Codes; URLBL itself was not verified',
    reason: 'A link in the message leads to a domain that stands on one of the lists in the mask.',
  },
  'too-many-connections': {
    sample: '421 mx1.example.net cox too many sessions from 192.0.2.7 AUP#CXCNCT',
    source: 'http://postmaster.cox.net/confluence/display/postmaster/Error+Codes',
    reason: 'The sending host holds more sessions open at once than Cox allows.',
  },
  unauthenticated: {
    sample: '550 5.1.0 cox.net cox Sender rejected. AUP#CXSNDR',
    source: 'http://postmaster.cox.net/confluence/display/postmaster/Error+Codes',
    reason: 'The words name only the sender, but the marker stands for a sender that did not pass authentication.',
  },
  rate: {
    sample: '452 4.1.0 cox.net cox Message threshold exceeded. AUP#CXMXRT',
    source:
      'http://postmaster.cox.net/confluence/display/postmaster/Error+Codes; the meaning of these two markers was not verified',
    reason: 'MXRT is the maximal rate and THRT the throttling of an account: too much was sent in too little time.',
  },
  'blocked-account': {
    sample: '554 5.7.1 cox.net cox Sending is blocked. AUP#CXMJ',
    source:
      'http://postmaster.cox.net/confluence/display/postmaster/Error+Codes; the meaning of this marker was not verified',
    reason: 'Cox has stopped the sending of one of its own accounts after suspicious activity.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
