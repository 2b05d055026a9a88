/** What the person who wrote a message is told in German. */
import type { SenderWords } from './sender-words.ts';

const OURS = 'darum müssen wir uns kümmern';
const LATER = 'ein späterer Versuch kann helfen';
const OTHERWISE = 'bitte versuchen Sie es auf einem anderen Weg';

/** German. */
export const german: SenderWords = {
  join: { why: '{head}: {why}', next: '{why}; {next}', end: '.' },
  delivered: { plain: 'Ihre Nachricht wurde zugestellt', to: 'Ihre Nachricht an {recipient} wurde zugestellt' },
  delayed: { plain: 'Ihre Nachricht verzögert sich', to: 'Ihre Nachricht an {recipient} verzögert sich' },
  failed: {
    plain: 'Ihre Nachricht konnte nicht zugestellt werden',
    to: 'Ihre Nachricht an {recipient} konnte nicht zugestellt werden',
  },
  late: {
    plain: 'Ihre Nachricht konnte nicht rechtzeitig zugestellt werden',
    to: 'Ihre Nachricht an {recipient} konnte nicht rechtzeitig zugestellt werden',
  },
  next: {
    maybe: LATER,
    soon: 'wir versuchen es gleich noch einmal',
    today: 'wir versuchen es um {time} Uhr noch einmal',
    later: 'wir versuchen es am {day} um {time} Uhr noch einmal',
    untilToday: 'wir versuchen es weiter bis {time} Uhr',
    untilLater: 'wir versuchen es weiter bis {day}',
    thenUntilToday: ' und, wenn nötig, weiter bis {time} Uhr',
    thenUntilLater: ' und, wenn nötig, weiter bis {day}',
  },
  reasons: {
    'recipient-unknown': {
      why: 'unter dieser Adresse gibt es kein Postfach',
      passing: 'der Mailserver der Gegenseite prüft noch, ob es diese Adresse gibt',
      help: 'bitte prüfen Sie sie auf Tippfehler',
    },
    'recipient-disabled': {
      why: 'das Postfach ist abgeschaltet',
      passing: 'das Postfach ist zurzeit abgeschaltet',
      help: OTHERWISE,
    },
    'recipient-moved': { why: 'die Adresse hat sich geändert', help: 'bitte fragen Sie nach der neuen' },
    'recipient-rejected': { why: 'das Postfach nimmt von diesem Absender nichts an', help: OTHERWISE },
    'mailbox-full': { why: 'das Postfach ist voll', help: 'bitte geben Sie auf einem anderen Weg Bescheid' },
    'domain-unknown': {
      why: 'den Teil der Adresse hinter dem @ gibt es nicht, oder er nimmt keine Mail an',
      passing: 'der Teil der Adresse hinter dem @ war nicht zu finden',
      help: 'bitte prüfen Sie ihn auf Tippfehler',
    },
    'sender-rejected': { why: 'der Mailserver der Gegenseite nimmt von unserer Adresse nichts an', help: OURS },
    'email-authentication': {
      why: 'der Mailserver der Gegenseite konnte nicht feststellen, dass die Nachricht von uns kommt',
      help: OURS,
    },
    'smtp-authentication': { why: 'wir konnten uns bei unserem eigenen Maildienst nicht anmelden', help: OURS },
    'relay-denied': { why: 'der Mailserver, den wir benutzt haben, befördert nichts an diese Adresse', help: OURS },
    'ip-reputation': {
      why: 'der Mailserver der Gegenseite nimmt von unserem nichts an',
      passing: 'der Mailserver der Gegenseite ist bei Nachrichten von unserem vorsichtig',
      help: OURS,
    },
    'domain-reputation': {
      why: 'der Mailserver der Gegenseite vertraut unserer Adresse nicht',
      passing: 'der Mailserver der Gegenseite vertraut unserer Adresse noch nicht',
      help: OURS,
    },
    'reverse-dns': { why: 'der Mailserver der Gegenseite konnte nicht feststellen, wer unserer ist', help: OURS },
    'spam-content': {
      why: 'ein Filter hielt die Nachricht für unerwünscht',
      help: 'andere Worte, weniger Links oder kein Anhang können helfen',
    },
    virus: {
      why: 'etwas in der Nachricht wurde für schädlich gehalten',
      passing: 'der Mailserver der Gegenseite kann die Nachricht gerade nicht auf Viren prüfen',
      help: 'bitte prüfen Sie die Anhänge, bevor Sie sie noch einmal senden',
    },
    'content-rejected': {
      why: 'der Mailserver der Gegenseite nimmt etwas in der Nachricht nicht an',
      help: 'ein anderes Format oder kein Anhang kann helfen',
    },
    'message-too-large': {
      why: 'die Nachricht ist größer, als dort empfangen werden kann',
      help: 'bitte lassen Sie Anhänge weg, oder senden Sie einen Link darauf',
    },
    'policy-rejected': {
      why: 'eine Regel der Gegenseite lässt die Nachricht nicht durch',
      passing: 'eine Regel der Gegenseite lässt die Nachricht noch nicht durch',
      help: OTHERWISE,
    },
    'rate-limited': {
      why: 'der Mailserver der Gegenseite nimmt nur eine Anzahl Nachrichten auf einmal an',
      help: LATER,
    },
    'too-many-connections': { why: 'der Mailserver der Gegenseite ist ausgelastet', help: LATER },
    'too-many-recipients': {
      why: 'die Nachricht geht an mehr Leute, als der Mailserver der Gegenseite auf einmal annimmt',
      help: 'bitte senden Sie sie an weniger Leute auf einmal',
    },
    greylisted: { why: 'der Mailserver der Gegenseite bittet neue Absender, etwas später wiederzukommen', help: LATER },
    'network-error': { why: 'der Mailserver der Gegenseite antwortet nicht', help: LATER },
    'dns-failure': {
      why: 'der Weg zum Mailserver der Gegenseite war nicht zu finden',
      help: 'bitte prüfen Sie die Adresse, oder versuchen Sie es später noch einmal',
    },
    'routing-loop': { why: 'die Nachricht wurde unterwegs im Kreis weitergereicht', help: OTHERWISE },
    'tls-failure': { why: 'eine sichere Verbindung zum Mailserver der Gegenseite war nicht möglich', help: OTHERWISE },
    'system-full': { why: 'der Mailserver der Gegenseite hat keinen Platz mehr', help: LATER },
    'system-error': { why: 'der Mailserver der Gegenseite hat eine Störung', help: LATER },
    expired: {
      why: 'der Mailserver der Gegenseite war zu lange nicht zu erreichen',
      help: 'bitte senden Sie sie noch einmal, oder versuchen Sie es auf einem anderen Weg',
    },
    'protocol-error': { why: 'unser Mailserver und der der Gegenseite haben sich nicht verstanden', help: OURS },
    'challenge-response': {
      why: 'die Gegenseite will erst wissen, dass ein Mensch die Nachricht geschrieben hat',
      help: 'bitte achten Sie auf eine Bitte um Bestätigung',
    },
    unknown: { why: 'ein Grund wurde nicht genannt', help: OTHERWISE },
  },
};
