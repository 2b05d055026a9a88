/** The grounds of the rules of laposte. */
import type { laposte as provider } from '../../../classify/rules/providers/laposte.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const laposte = {
  sender: {
    sample: '550 5.7.1 Expediteur refuse. Sender refused. LPN007_405',
    source: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    reason: 'The number stands for a sender that is refused.',
  },
  unknown: {
    sample: '550 5.5.0 Adresse destinataire invalide. Invalid recipient. LPN007_416',
    source: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    reason: 'The number stands for a recipient that does not exist.',
  },
  archived: {
    sample: '550 5.5.0 Boite du destinataire archivee. Archived recipient. LPN007_420',
    source: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    reason: 'The mailbox was put away or blocked because nobody used it.',
  },
  slowed: {
    sample:
      '450 4.7.1 Client host rejected: Service refuse. Veuillez essayer plus tard / service refused, please try later LPN027_503',
    source: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    reason: 'The sending address is slowed down.',
  },
  policy: {
    sample: '550 5.5.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN007_510',
    source: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    reason: 'A rule of La Poste; the words ask to try later although the reply is final.',
  },
  dmarc: {
    sample: '550 5.7.1 Message rejete, politique DMARC. LPN007_517',
    source: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
    reason: 'The number stands for the DMARC policy of the sending domain.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
