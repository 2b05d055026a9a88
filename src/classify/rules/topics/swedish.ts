/** Swedish: what servers of Sweden and Finland say. */
import { inLanguage } from '../in-language.ts';

/** The rules of this topic. */
export const swedish = /* @__PURE__ */ inLanguage({
  sender: ['avsandar* ... (avvisad|nekad|okand|ogiltig|blockerad)'],
  'too-large': ['meddelandet ar for stort', 'for stort meddelande'],
  moving: ['flyttas', 'migreras'],
  full: ['(brevladan|brevlada|postladan|inkorgen) ar full', 'kontot ar fullt', 'kvoten ... overskriden'],
  moved: ['har slutat (hos oss|pa foretaget)', '(arbetar|jobbar) inte (langre|kvar)'],
  unknown: [
    '(mottagaren|anvandaren|adressen|brevladan|kontot|mottagare|anvandare|adress|brevlada) (ar|) (okand|okant)',
    '(mottagaren|mottagaradressen|anvandaren|adressen|brevladan|kontot|adress|brevlada|e postadressen) ... (finns inte|existerar inte|hittades inte)',
    '(okand|ogiltig) (mottagare|anvandare)',
    'ingen (anvandare|mottagare) med (det|detta) namn*',
  ],
  disabled: [
    '(konto|kontot|brevlada|brevladan|anvandaren|adressen) ... (avstangd|avstangt|sparrad|sparrat|raderad|raderat|raderats|borttagen|borttaget|tagits bort|avslutats|nedlagd|nedlagt|inaktiverat|inaktiverad)',
  ],
  domain: ['domanen finns inte'],
  spam: ['som skrappost'],
  refused: ['avvisades', 'avvisat'],
});
