/** Italian: what servers of Italy and Switzerland say. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const italian = {
  virus: {
    when: ['contiene un virus', 'virus rilevato', 'messaggio infetto'],
    category: 'virus',
  },
  listed: {
    when: ['lista nera', 'blacklist', 'ip bloccato', 'indirizzo ip bloccato', 'cattiva reputazione'],
    category: 'ip-reputation',
  },
  greylisted: {
    when: ['lista grigia', 'riprovare tra', 'riprova tra', 'riprovare fra'],
    category: 'greylisted',
  },
  rate: {
    when: ['troppi messaggi', 'limite di invio', 'troppe email', 'limite di messaggi'],
    category: 'rate-limited',
  },
  connections: {
    when: ['troppe connessioni'],
    category: 'too-many-connections',
  },
  'too-large': {
    when: ['messaggio troppo grande', 'dimensione del messaggio', 'dimensioni del messaggio', 'dimensione massima'],
    category: 'message-too-large',
  },
  sender: {
    when: [
      'mittente rifiutato',
      'mittente sconosciuto',
      'mittente non valido',
      'mittente non autorizzato',
      'mittente bloccato',
      'indirizzo del mittente',
      'dominio del mittente',
    ],
    category: 'sender-rejected',
  },
  relay: {
    when: ['relay negato', 'relay non consentito', 'inoltro non consentito', 'relay non permesso'],
    category: 'relay-denied',
  },
  disabled: {
    when: [
      'account disabilitato',
      'account disattivato',
      'account sospeso',
      'account bloccato',
      'casella disabilitata',
      'casella disattivata',
      'casella sospesa',
      'casella bloccata',
      'utente disabilitato',
      'utenza disattivata',
      'casella inattiva',
      'account scaduto',
    ],
    category: 'recipient-disabled',
  },
  full: {
    when: [
      'casella piena',
      'casella di posta piena',
      'casella è piena',
      "casella e' piena",
      'casella postale piena',
      'mailbox piena',
      'quota superata',
      'superato la quota',
      'spazio esaurito',
      'spazio insufficiente',
      'casella del destinatario piena',
      'casella satura',
    ],
    category: 'mailbox-full',
  },
  unknown: {
    when: [
      'utente sconosciuto',
      'utente inesistente',
      'utente non esiste',
      'utente non trovato',
      'destinatario sconosciuto',
      'destinatario inesistente',
      'destinatario non valido',
      'destinatario non trovato',
      'casella inesistente',
      'casella non esistente',
      'casella non trovata',
      'indirizzo sconosciuto',
      'indirizzo inesistente',
      'indirizzo non valido',
      'account inesistente',
      'non esiste',
    ],
    without: ['mittente', 'dominio'],
    category: 'recipient-unknown',
  },
  domain: {
    when: ['dominio sconosciuto', 'dominio inesistente', 'il dominio non esiste', 'dominio non esiste'],
    without: ['mittente'],
    category: 'domain-unknown',
  },
  'log-in': {
    when: [
      'autenticazione richiesta',
      'richiesta autenticazione',
      'autenticazione fallita',
      'credenziali non valide',
      'password errata',
    ],
    category: 'smtp-authentication',
  },
  spam: {
    when: ['considerato spam', 'identificato come spam', 'rilevato come spam', 'posta indesiderata', 'contenuto spam'],
    category: 'spam-content',
  },
  trouble: {
    when: ['servizio non disponibile', 'errore temporaneo', 'temporaneamente non disponibile', 'errore interno'],
    weak: true,
    category: 'system-error',
  },
  refused: {
    when: ['messaggio rifiutato', 'messaggio respinto', 'accesso negato', 'non consentito', 'rifiutato', 'respinto'],
    weak: true,
    category: 'policy-rejected',
  },
} as const satisfies Rules;
