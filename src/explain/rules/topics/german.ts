/** The grounds of the rules about german. */
import type { german as rules } from '../../../classify/rules/topics/german.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const german = {
  virus: {
    sample: '554 Nachricht abgelehnt: Schadsoftware, Virus gefunden',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that malware was found.',
  },
  listed: {
    sample: '554 Ihre IP-Adresse ist gesperrt (Sperrliste)',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the sending address is listed or blocked.',
  },
  greylisted: {
    sample: '451 Bitte versuchen Sie es in 5 Minuten erneut',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words ask for another attempt in a while, as greylisting does.',
  },
  rate: {
    sample: '450 Zu viele Nachrichten in kurzer Zeit, Versandlimit',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that too much was sent at once.',
  },
  connections: {
    sample: '421 Zu viele Verbindungen',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that too much was sent at once.',
  },
  'too-large': {
    sample: '552 Nachricht zu groß',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the message has too many bytes.',
  },
  sender: {
    sample: '550 Absender abgelehnt',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the sender is refused.',
  },
  relay: {
    sample: '554 Relay verweigert',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the server does not relay.',
  },
  moving: {
    sample: '550 5.2.1 Das Postfach wird gerade umgezogen, bitte versuchen Sie es morgen erneut',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The mailbox is on its way to another server, and there again when it has arrived.',
  },
  disabled: {
    sample: '550 Das Postfach ist deaktiviert',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the account is closed or not used any more.',
  },
  full: {
    sample: '552 Das Postfach ist voll',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the mailbox has no room left.',
  },
  moved: {
    sample: '550 Die Person ist nicht mehr im Unternehmen',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the person has left.',
  },
  missing: {
    sample: '550 Die Mail an ann@example.org kam nicht an: Das Ziel existiert nicht',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'An address or a recipient is named, and something is said not to exist.',
  },
  unknown: {
    sample: '550 5.1.1 Empfänger unbekannt: ann@example.org',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that there is no such mailbox.',
  },
  domain: {
    sample: '550 Domain existiert nicht',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the domain does not exist.',
  },
  'log-in': {
    sample: '530 Authentifizierung erforderlich',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words ask the client to log in.',
  },
  spam: {
    sample: '550 Die Nachricht wurde als Spam eingestuft',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the message looks like spam.',
  },
  content: {
    sample: '550 5.7.1 Anhang mit verbotener Dateiendung',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that an attachment is of a kind that is not let in.',
  },
  trouble: {
    sample: '451 Vorübergehend nicht verfügbar, interner Fehler',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words say that the server has trouble of its own.',
  },
  refused: {
    sample: '550 Annahme verweigert',
    source: 'Usual wording of mail servers in this language; not verified against one source',
    reason: 'The words refuse and give no cause.',
  },
} satisfies RuleNotes<typeof rules>;
