/** The grounds of the rules about italian. */
import type { italian as rules } from '../../../classify/rules/topics/italian.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const italian = {
  virus: {
    sample: '554 Virus rilevato, messaggio infetto',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that malware was found.',
  },
  listed: {
    sample: '550 Indirizzo IP bloccato',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the sending address is listed or blocked.',
  },
  greylisted: {
    sample: '451 Riprovare tra 5 minuti',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words ask for another attempt in a while, as greylisting does.',
  },
  rate: {
    sample: '450 Troppi messaggi, limite di invio',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that too much was sent at once.',
  },
  connections: {
    sample: '421 Troppe connessioni',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that too much was sent at once.',
  },
  'too-large': {
    sample: '552 Messaggio troppo grande',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the message has too many bytes.',
  },
  sender: {
    sample: '550 Mittente rifiutato',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the sender is refused.',
  },
  relay: {
    sample: '554 Relay non consentito',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the server does not relay.',
  },
  moving: {
    sample: '550 5.2.1 La casella è in corso di migrazione, riprovare domani',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The mailbox is on its way to another server, and there again when it has arrived.',
  },
  disabled: {
    sample: '550 Casella disabilitata',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the account is closed or not used any more.',
  },
  full: {
    sample: '552 Casella di posta piena',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the mailbox has no room left.',
  },
  moved: {
    sample: '550 Questa persona non lavora più qui',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the person has left.',
  },
  missing: {
    sample: '550 Impossibile consegnare a ann@example.org: non esiste',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'An address or a recipient is named, and something is said not to exist.',
  },
  unknown: {
    sample: '550 Utente sconosciuto',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that there is no such mailbox.',
  },
  domain: {
    sample: '550 Dominio inesistente',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the domain does not exist.',
  },
  'log-in': {
    sample: '530 Autenticazione richiesta',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words ask the client to log in.',
  },
  spam: {
    sample: '550 Messaggio identificato come spam',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the message looks like spam.',
  },
  trouble: {
    sample: '451 Servizio temporaneamente non disponibile',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the server has trouble of its own.',
  },
  refused: {
    sample: '550 Messaggio respinto',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words refuse and give no cause.',
  },
} satisfies RuleNotes<typeof rules>;
