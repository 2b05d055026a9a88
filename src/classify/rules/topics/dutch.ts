/** Dutch: what servers of the Netherlands and Flanders say. */
import { inLanguage } from '../in-language.ts';

/** The rules of this topic. */
export const dutch = /* @__PURE__ */ inLanguage({
  sender: ['afzender ... (geweigerd|onbekend|ongeldig|niet toegestaan|geblokkeerd)'],
  rate: ['verzendlimiet', 'te veel (berichten|mails)', 'limiet overschreden'],
  'too-large': ['bericht is te groot', 'te groot', 'maximale berichtgrootte'],
  moving: ['verhuis*', 'verhuizing', '(migratie|gemigreerd)'],
  full: ['(mailbox|postbus|postvak) (is|zit|) vol', 'quotum overschreden', 'onvoldoende opslagruimte'],
  moved: [
    'niet (meer|langer) werkzaam',
    'is niet meer in dienst',
    'werkt (hier |)niet meer',
    '(mailbox|adres|e mailadres|account) is niet meer in gebruik',
  ],
  unknown: [
    'onbekende (gebruiker|ontvanger|geadresseerde)',
    '(gebruiker|ontvanger|geadresseerde|adres|mailbox) (is|) (hier|bij ons|) (onbekend|niet bekend|niet gevonden)',
    '(gebruiker|ontvanger|adres|mailbox|postbus|postvak) ... bestaat (hier|) niet',
    'ongeldige ontvanger',
    '(account|e mailadres|emailadres) bestaat niet',
    'onbekend adres',
    'onbekende mailbox',
    'geen (mailbox|account) met',
    'geen gebruiker met',
  ],
  disabled: [
    '(account|mailbox|postbus|postvak|gebruiker|adres) ... (uitgeschakeld|geblokkeerd|opgeheven|gesloten|verwijderd|vervallen)',
    '(account|mailbox|postbus|postvak|gebruiker) (is|) (niet (meer|langer|) actief|inactief)',
  ],
  domain: ['domein bestaat niet', 'onbekend domein'],
  spam: ['ongewenste (reclame|mail|e mail)', 'spambericht'],
  refused: ['geweigerd', 'niet toegestaan', 'geblokkeerd'],
});
