/** The grounds of the rules about czech. */
import type { czech as rules } from '../../../classify/rules/topics/czech.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const czech = {
  sender: {
    sample: '550 Odesílatel odmítnut',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the sender is refused.',
  },
  'too-large': {
    sample: '552 Zpráva je příliš velká',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the message has too many bytes.',
  },
  moving: {
    sample: '550 5.2.1 Schránka se přesouvá na jiný server, zkuste to znovu zítra',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The mailbox is on its way to another server, and there again when it has arrived.',
  },
  disabled: {
    sample: '550 Schránka je zrušena',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the account is closed or not used any more.',
  },
  full: {
    sample: '552 Schránka je plná',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the mailbox has no room left.',
  },
  moved: {
    sample: '550 Pan Novák zde již nepracuje',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the person has left.',
  },
  unknown: {
    sample: '550 Uživatel neexistuje',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that there is no such mailbox.',
  },
  domain: {
    sample: '550 Doména neexistuje',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the domain does not exist.',
  },
  spam: {
    sample: '550 Nevyžádaná pošta',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the message looks like spam.',
  },
  refused: {
    sample: '550 Zpráva odmítnuta',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words refuse and give no cause.',
  },
} satisfies RuleNotes<typeof rules>;
