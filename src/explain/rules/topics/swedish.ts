/** The grounds of the rules about swedish. */
import type { swedish as rules } from '../../../classify/rules/topics/swedish.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const swedish = {
  sender: {
    sample: '550 Avsändaren är avvisad',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the sender is refused.',
  },
  'too-large': {
    sample: '552 Meddelandet är för stort',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the message has too many bytes.',
  },
  moving: {
    sample: '550 5.2.1 Brevlådan flyttas till en annan server, försök igen imorgon',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The mailbox is on its way to another server, and there again when it has arrived.',
  },
  disabled: {
    sample: '550 Kontot är avstängt',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the account is closed or not used any more.',
  },
  full: {
    sample: '552 Brevlådan är full',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the mailbox has no room left.',
  },
  moved: {
    sample: '550 Mottagaren har slutat hos oss',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the person has left.',
  },
  unknown: {
    sample: '550 Mottagaren finns inte',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that there is no such mailbox.',
  },
  domain: {
    sample: '550 Domänen finns inte',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the domain does not exist.',
  },
  spam: {
    sample: '550 Brevet bedömdes som skräppost',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the message looks like spam.',
  },
  refused: {
    sample: '550 Meddelandet avvisades',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words refuse and give no cause.',
  },
} satisfies RuleNotes<typeof rules>;
