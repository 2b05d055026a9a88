/** The grounds of the rules about Comcast. */
import type { comcast as provider } from '../../../classify/rules/providers/comcast.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const comcast = {
  'no-reverse-dns': {
    sample: '421 imta01.example.net comcast 192.0.2.7 Reverse DNS failure : Try again later',
    source: 'http://postmaster.comcast.net/mail-error-codes.html',
    reason:
      "Comcast takes mail only from hosts with a PTR record. With 421 the look-up failed, perhaps for now, but the record is the sender's to keep.",
  },
  'dynamic-address': {
    sample:
      '554 imta01.example.net comcast 192.0.2.7 Comcast block. Please see http://postmaster.comcast.net/mail-error-codes.php#ES000001',
    source: 'http://postmaster.comcast.net/mail-error-codes.html',
    reason: 'ES000001 and ES000010 stand for an address out of a dynamic range, which is not to deliver mail itself.',
  },
  'blocked-host': {
    sample:
      '554 imta01.example.net comcast 192.0.2.7 found on one or more DNSBLs, see http://postmaster.comcast.net/mail-error-codes.php#BL000001',
    source: 'http://postmaster.comcast.net/mail-error-codes.html',
    reason:
      'BL stands for a block of the sending address: each bit names a list that it stands on, and BL000000 the pattern of its sending.',
  },
  throttled: {
    sample:
      '421 4.1.0 192.0.2.7 Throttled - try again later. Please see http://postmaster.comcast.net/smtp-error-codes.php#RL000001',
    source: 'http://postmaster.comcast.net/mail-error-codes.html; the single RL numbers were not verified',
    reason: 'RL stands for rate limiting; the 4.1.0 beside it, an address status by the register, adds nothing.',
  },
  dmarc: {
    sample:
      '550 5.1.0 Message discarded due to DMARC policy. Please see http://postmaster.comcast.net/smtp-error-codes.php#DM000001',
    source: "Comcast's text; not verified",
    reason: 'DM stands for DMARC: the domain of the sender asked receivers to refuse what it did not authenticate.',
  },
  'too-many-sessions': {
    sample: '421 imta01.example.net comcast Too many sessions opened',
    known: { remoteHost: 'mx1.comcast.net' },
    source: 'http://postmaster.comcast.net/mail-error-codes.html',
    reason: 'The sending host holds more sessions open at once than Comcast allows.',
  },
  'not-a-customer': {
    sample: '550 5.1.1 Not our customer: <ann@example.com>',
    source: "Comcast's text; not verified",
    reason: 'With 5.1.1 it is the recipient who is no customer: Comcast has no such mailbox.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
