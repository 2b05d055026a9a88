/** What category names write small and people write large. */
const ABBREVIATIONS = /\b(?:dns|ip|tls|smtp)\b/g;

/** Returns a category or scope as words: `reverse DNS`. */
export function categoryWords(name: string): string {
  return name.replaceAll('-', ' ').replace(ABBREVIATIONS, (word) => word.toUpperCase());
}
