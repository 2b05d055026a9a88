/** The languages that a sender can be told in. */
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import type { SenderWords } from './sender-words.ts';
import { spanish } from './spanish.ts';

/** The words by the first part of a language tag (BCP 47). */
const WORDS = { en: english, de: german, fr: french, es: spanish, ja: japanese } as const;

/** A language that `tellTheSender` speaks; a region may follow, as in `en-GB`, and decides how times are written. */
export type SenderLanguage = keyof typeof WORDS | `${keyof typeof WORDS}-${string}`;

/** Returns the words of a language tag. */
export function wordsFor(language: string): SenderWords {
  const [first = ''] = canonical(language).split('-');
  if (Object.hasOwn(WORDS, first)) return WORDS[first as keyof typeof WORDS];
  throw new RangeError(
    `language must be one of ${Object.keys(WORDS).join(', ')}, with or without a region; got ${JSON.stringify(language)}`,
  );
}

function canonical(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? '';
  } catch {
    return '';
  }
}
