/** Swedish: what servers of Sweden and Finland say. */
import { inLanguage } from '../in-language.ts';

/** The rules of this topic. */
export const swedish = /* @__PURE__ */ inLanguage({
  sender: ['avsandar* ... (avvisad|nekad|okand|ogiltig|blockerad)'],
  'too-large': ['meddelandet ar for stort', 'for stort meddelande'],
  disabled: [
    '(konto|kontot|brevlada|brevladan|anvandaren) ... (avstangd|avstangt|sparrat|raderat|raderats|borttagen|borttaget|nedlagd)',
  ],
  full: ['(brevladan|postladan|inkorgen) ar full', 'kvoten ... overskriden'],
  moved: ['har slutat (hos oss|pa foretaget)', 'arbetar inte langre'],
  unknown: [
    '(mottagaren|anvandaren|adressen|brevladan|mottagare|anvandare) (ar|) (okand|finns inte)',
    '(okand|ogiltig) (mottagare|anvandare)',
  ],
  domain: ['domanen finns inte'],
  spam: ['som skrappost'],
  refused: ['avvisades', 'avvisat'],
});
