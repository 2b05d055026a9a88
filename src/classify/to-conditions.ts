/**
 * Makes the conditions of all rules ready to be asked. Many ask for nearly the same phrases; those that the same
 * conditions ask for get one number together, so that asking sixty phrases is looking at a few numbers.
 */
import type { Condition } from './rule-set.ts';
import { wordStarts } from './words/words-of.ts';

/** Returns a condition for each list of phrases; `add` files some phrases under one new number and returns it. */
export function toConditions(
  lists: readonly (readonly string[] | undefined)[],
  add: (phrases: readonly string[]) => number,
): (Condition | undefined)[] {
  const groups = new Map<string, string[]>();
  for (const [phrase, places] of placesOf(lists)) {
    const group = groups.get(places);
    if (group === undefined) groups.set(places, [phrase]);
    else group.push(phrase);
  }
  const owners: number[][] = lists.map(() => []);
  for (const [places, phrases] of groups) {
    const owner = add(phrases);
    for (const place of places.split(',')) owners[Number(place)]?.push(owner);
  }
  return lists.map(
    (list, place) => list && { owners: owners[place] ?? [], signs: list.filter((phrase) => !hasWord(phrase)) },
  );
}

/** Returns for each phrase with a word the numbers of the lists that have it, with commas. */
function placesOf(lists: readonly (readonly string[] | undefined)[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const [place, list] of lists.entries())
    for (const phrase of new Set(list))
      if (hasWord(phrase)) places.set(phrase, places.has(phrase) ? `${places.get(phrase)},${place}` : String(place));
  return places;
}

function hasWord(phrase: string): boolean {
  return wordStarts(phrase).length > 0;
}
