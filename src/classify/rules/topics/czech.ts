/** Czech: what servers of the Czech Republic say, with and without its letters. */
import { inLanguage } from '../in-language.ts';

/** The rules of this topic. */
export const czech = /* @__PURE__ */ inLanguage({
  sender: ['odesilatel* ... (odmitnut*|neznam*|zakazan*)'],
  'too-large': ['zprava je (prilis|moc) velka'],
  moving: ['presouva*', '(migraci|migruje)'],
  full: ['schranka ... (plna|preplnena)', 'prekrocena kvota'],
  unknown: [
    '(uzivatel|schranka|adresa|prijemce|adresat) ... neexistuje',
    '(uzivatel|prijemce|adresat) (je|) (zde|) neznamy',
    '(neznamy|neexistujici) (uzivatel|prijemce|adresat)',
    'neznama adresa',
    'takova adresa (zde |tu |u nas |)(neni|neexistuje)',
    '(uzivatel|prijemce|adresat) (zde|tu|u nas) neni',
    '(uzivatel|prijemce|adresat) (nebyl |)nalezen*',
    '(uzivatel|prijemce) nenalezen',
  ],
  disabled: [
    '(schranka|ucet|uzivatel|adresa) ... (zablokovan*|zrusen*|neaktivni|smazan*|odstranen*|uzavren*|ukoncen*)',
  ],
  moved: ['(zde|u nas) jiz nepracuje', '(jiz|uz) (zde|u nas|tu) nepracuje'],
  domain: ['domena neexistuje'],
  spam: ['nevyzadan* (posta|posty|zprava)'],
  refused: ['odmitnut*'],
});
