/** German: what servers of Germany, Austria and Switzerland say. */
import { inLanguage } from '../in-language.ts';

/** The rules of this topic. */
export const german = /* @__PURE__ */ inLanguage({
  virus: ['virus (gefunden|erkannt)', 'entha(e|)lt einen virus', 'schadsoftware', 'infizierte nachricht'],
  listed: [
    'schwarze(n|) liste',
    'sperrliste',
    'blockliste',
    'ip (adresse|) (ist|) gesperrt',
    'schlechte reputation',
    'geblacklistet',
    'adresse ist gelistet',
  ],
  greylisted: {
    reply: 4,
    when: ['versuchen sie es (in|spa(e|)ter)', 'bitte spa(e|)ter erneut', 'erneut versuchen in', 'graue liste'],
  },
  rate: ['zu viele (nachrichten|mails|e mails)', 'versandlimit', 'sendelimit', 'limit u(e|)berschritten', 'zu schnell'],
  connections: ['zu viele (verbindungen|gleichzeitige)'],
  'too-large': ['zu gro(ß|ss)', 'maximale (nachrichten|)gro(ß|ss)e', 'gro(ß|ss)enbeschr*'],
  sender: [
    'absender ... (abgelehnt|unbekannt|nicht erlaubt|gesperrt|ungu(e|)ltig)',
    'ungu(e|)ltiger absender',
    'absenderadresse',
  ],
  relay: ['(relay|relaying|weiterleitung) (verweigert|nicht)'],
  disabled: [
    '(konto|postfach|benutzer|empfa(e|)nger) (ist|wurde|) (deaktiviert|gesperrt|geschlossen|inaktiv)',
    'nicht mehr aktiv',
    '(konto|postfach|benutzer) (wurde|) gelo(e|)scht',
  ],
  full: [
    '(postfach|mailbox|posteingang) ... voll',
    'speicherplatz erscho(e|)pft',
    'kein speicherplatz',
    'speicherlimit',
    '(quota|kontingent|speichervolumen) u(e|)berschritten',
    'uberfullt',
  ],
  moved: ['ist verzogen', 'neue adresse lautet', 'nicht mehr (im unternehmen|in unserem|beschaftigt)', 'ausgeschieden'],
  unknown: [
    'existiert nicht',
    '(benutzer|empfa(e|)nger|adresse|postfach) (unbekannt|nicht gefunden)',
    'empfa(e|)nger* ... (unbekannt|ungu(e|)ltig)',
    'unbekannte(r|) (benutzer|empfa(e|)nger|adresse)',
    '(benutzer|empfa(e|)nger|adresse|postfach|mailbox) (ist|) nicht (bekannt|vorhanden)',
    'adressat unbekannt',
    'diese (e mail|) adresse gibt es nicht',
    'ungu(e|)ltiger empfa(e|)nger',
    'kein(e|) (solcher|) (benutzer|postfach|mailbox)',
  ],
  domain: ['domain (existiert nicht|unbekannt|nicht gefunden)', 'unbekannte domain'],
  'log-in': [
    '(authentifizierung|anmeldung) (erforderlich|fehlgeschlagen)',
    'benutzername oder passwort',
    'zugangsdaten',
  ],
  spam: ['als spam', 'spam( |)verdacht', 'unerwunschte werbung', 'werbemail'],
  content: [
    'verboten* dateiendung',
    '(anhang|anhange|dateityp|dateiendung) ... (verboten|nicht (erlaubt|zugelassen|gestattet))',
  ],
  trouble: [
    '(voru(e|)bergehend|zurzeit) nicht verfu(e|)gbar',
    '(interner|tempora(e|)rer) fehler',
    'technische storung',
    'wartungsarbeiten',
  ],
  refused: ['abgelehnt', 'verweigert', 'abgewiesen', 'zuruckgewiesen', 'nicht (angenommen|erlaubt)'],
});
