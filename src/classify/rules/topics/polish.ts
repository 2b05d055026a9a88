/** Polish: what servers of Poland say, with and without its letters; `ł` is no `l` with an accent. */
import { inLanguage } from '../in-language.ts';

/** The rules of this topic. */
export const polish = /* @__PURE__ */ inLanguage({
  sender: ['nadawc* ... (odrzucon*|nieznan*|zablokowan*|niepoprawn*)'],
  rate: ['zbyt wiele (wiadomosci|po(l|ł)aczen)', 'zbyt duzo wiadomosci', 'limit (wiadomosci|wysy(l|ł)ki)'],
  'too-large': ['wiadomosc (jest|) za duza', 'zbyt duza wiadomosc', 'wiadomosc jest zbyt duza', 'za duzy rozmiar'],
  moving: ['przenoszen*', '(migracji|migrowan*)'],
  full: [
    'skrzynka ... (pe(l|ł)na|przepe(l|ł)niona)',
    'przepe(l|ł)nion* skrzynk*',
    'przekroczony limit (skrzynki|pojemnosci)',
    'brak miejsca',
  ],
  disabled: [
    '(konto|skrzynka|uzytkownik) ... (zablokowan*|nieaktywn*|wy(l|ł)aczon*|zawieszon*|zamkniet*|usuniet*|skasowan*|zlikwidowan*)',
  ],
  moved: ['juz (tu|u nas) nie pracuje', 'nie pracuje juz', 'juz nie pracuje'],
  unknown: [
    'nie ma takiego (uzytkownika|adresu|konta)',
    '(nie ma|nie mamy) (takiej |)skrzynki',
    'nie ma (u nas|tu) (nikogo|odbiorcy|uzytkownika)',
    '(odbiorca|adresat|adres) (jest|) (tu|tutaj|) nieznany',
    '(nieznany|niepoprawny) (uzytkownik|odbiorca|adres)',
    '(uzytkownik|adresat|odbiorca|konto|skrzynka|adres) ... (nie istnieje|przesta(l|ł)* istniec)',
    'nieznany adresat',
    '(uzytkownik|odbiorca) nieznany',
    'brak takiej skrzynki',
    '(uzytkownik|odbiorca) nie zosta(l|ł) znaleziony',
    '(brak|nie znaleziono) (takiego |)(uzytkownika|adresu|odbiorcy|konta)',
  ],
  domain: ['domena nie istnieje', 'nieznana domena'],
  spam: ['jako spam', 'niechciana poczta'],
  refused: ['odrzucon*', 'odmowa dostepu'],
});
