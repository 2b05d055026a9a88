/** The grounds of the rules about AOL. */
import type { aol as provider } from '../../../classify/rules/providers/aol.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const aol = {
  'no-reverse-dns': {
    sample: '554 RTR:RD https://postmaster.aol.com/error-codes#554rtrrd',
    source: 'http://postmaster-us.info.aol.com/errors/ for RTR:RD; DNS:NR not verified',
    reason:
      'RD and NR stand for reverse DNS: the sending address has none, or one that is typical of a dynamic address.',
  },
  'dynamic-block': {
    sample: '554 5.7.1 : (RLY:B1) http://postmaster.info.aol.com/errors/554rlyb1.html',
    source: 'http://postmaster-us.info.aol.com/errors/554rlyb1.html',
    reason:
      'A dynamic block against the sending address because of what it sent; AOL documents that it ends by itself within 24 hours.',
  },
  'blocked-host': {
    sample: '554 5.7.1 : (RTR:BL) http://postmaster.info.aol.com/errors/554rtrbl.html',
    source: 'http://postmaster-us.info.aol.com/errors/ for RTR; CON and DYN not verified',
    reason:
      'These markers stand for a block of the sending address, by its complaints, its kind (a dynamic range) or its reputation.',
  },
  'listed-link': {
    sample: '554 5.7.1 : (HVU:B1) http://postmaster.info.aol.com/errors/554hvub1.html',
    source: "AOL's former postmaster pages; not verified",
    reason:
      'HVU is about a URL in the message that draws many complaints, and so about the reputation of a linked domain.',
  },
  'refused-message': {
    sample: '521 5.2.1 : AOL will not accept delivery of this message.',
    source: "AOL's former postmaster pages; not verified",
    reason:
      'AOL refuses this message by its policy; the 5.2.1 beside it, a disabled mailbox by the register, says nothing about the recipient here.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
