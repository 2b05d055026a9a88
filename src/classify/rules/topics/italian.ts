/** Italian: what servers of Italy and Switzerland say. */
import { inLanguage } from '../in-language.ts';

/** The rules of this topic. */
export const italian = /* @__PURE__ */ inLanguage({
  virus: ['virus rilevato', 'messaggio infetto'],
  listed: ['lista nera', 'ip bloccato', '(cattiva|pessima) reputazione'],
  greylisted: ['lista grigia', 'riprova(re|) (tra|fra)'],
  rate: ['troppi messaggi', 'limite ... superato', 'limite di (invio|messaggi)', 'troppe email'],
  connections: ['troppe connessioni'],
  'too-large': ['messaggio troppo grande', 'dimension(e|i) del messaggio', 'dimensione massima'],
  sender: ['mittente (rifiutato|sconosciuto|bloccato|non valido|non autorizzato)', '(indirizzo|dominio) del mittente'],
  relay: ['relay (negato|non consentito|non permesso)', 'inoltro non consentito'],
  moving: ['migrazione', 'in corso di trasferimento'],
  full: [
    '(casella|mailbox) ... (piena|satura)',
    'quota superata',
    'superato la quota',
    'spazio (esaurito|insufficiente)',
  ],
  disabled: [
    '(account|utente) (disabilitato|disattivato|sospeso|bloccato|scaduto)',
    '(casella|utenza) ... (disabilitata|disattivata|sospesa|bloccata|inattiva|chiusa|cessata|eliminata|cancellata|rimossa)',
    '(account|indirizzo|alias) ... (chiuso|eliminato|cancellato|rimosso|dismesso|cessato|disattivato)',
  ],
  moved: ['non lavora piu', 'non fa piu parte', "ha lasciato (la societa|l azienda|l'azienda)"],
  unknown: [
    '(utente|destinatario|casella|indirizzo|account) ... non esiste',
    '(nessuna casella|nessun (utente|destinatario|account)) (corrisponde|con|trovato|trovata|a questo)',
    '(utente|destinatario|casella|indirizzo|account) (inesistente|sconosciuto|non (trovat(o|a)|esistente))',
    'casella postale non trovata',
    'utente rimosso',
    "non esiste (l'|il |la |un |una |nessun |nessuna )(utente|destinatario|casella|indirizzo|account)",
    '(casella di posta|indirizzo di destinazione|indirizzo del destinatario|indirizzo e mail|indirizzo di posta elettronica) (inesistente|non (trovat(o|a)|esistente))',
    '(destinatario|indirizzo) non valido',
  ],
  missing: ['non esiste'],
  domain: ['dominio (sconosciuto|inesistente|non esiste)'],
  'log-in': [
    'autenticazione (richiesta|fallita)',
    'richiesta autenticazione',
    'credenziali non valide',
    'password errata',
  ],
  spam: ['considerato spam', '(identificato|rilevato) come spam', 'posta indesiderata', 'contenuto spam'],
  trouble: ['(servizio|temporaneamente) non disponibile', 'errore (temporaneo|interno)'],
  refused: ['rifiutato', 'respinto', 'accesso negato', 'non consentito'],
});
