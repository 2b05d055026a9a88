/** The grounds of the rules of orange. */
import type { orange as provider } from '../../../classify/rules/providers/orange.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const orange = {
  connections: {
    sample:
      '421 mwinf5c63 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR005_104 [104]',
    source: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    reason: 'The number stands for too many connections.',
  },
  'blocked-address': {
    sample: '554 mwinf5c04 ME Adresse IP source bloquee pour incident de spam. OFR004_102 [102]',
    source: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    reason: 'The number stands for a sending address that is blocked.',
  },
  'blocked-for-hours': {
    sample:
      '421 mwinf5c79 ME Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR_999 [999]',
    source: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    reason: 'The address is slowed for some hours because it sent too much at once.',
  },
  unknown: {
    sample: '550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR204_416 [416]',
    source: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    reason: 'The number stands for a recipient that does not exist.',
  },
  full: {
    sample: '550 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]',
    source: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    reason: 'The number stands for a full mailbox, in spite of the code for an unknown one.',
  },
  spam: {
    sample: '550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]',
    source: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    reason: 'The number stands for a message that looks like spam.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
