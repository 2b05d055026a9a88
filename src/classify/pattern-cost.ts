/**
 * How often an expression may go back and try again, from above. Own rules come from configuration, and one `(a+)+b`
 * among them would let a stranger's reply stop a mail server. Each part that can match in several ways multiplies the
 * ways of the whole; an expression with too many ways is refused, whatever it would do on most texts.
 */

/** Characters of a text that expressions are given; longer replies are cut for them. */
export const MAX_PATTERN_TEXT = 1_000;
/** Ways per place of the text that are put up with. */
export const MAX_WAYS = 20_000;

/** Returns in how many ways the source of an expression may match at one place of a text, or Infinity. */
export function waysOf(source: string): number {
  const { ways, end } = alternatives(source, 0);
  return end < source.length ? Infinity : ways;
}

interface Counted {
  readonly ways: number;
  readonly end: number;
}

/** `a|b`: the ways of each, added up. */
function alternatives(source: string, start: number): Counted {
  let total = 0;
  let end = start;
  for (;;) {
    const branch = sequence(source, end);
    total += branch.ways;
    end = branch.end;
    if (source[end] !== '|') return { ways: total, end };
    end++;
  }
}

/** `ab`: the ways of each, multiplied. */
function sequence(source: string, start: number): Counted {
  let ways = 1;
  let end = start;
  while (end < source.length && source[end] !== '|' && source[end] !== ')') {
    const atom = atomAt(source, end);
    const { least, most, end: behind } = quantifierAt(source, atom.end);
    ways *= repeated(atom.ways, least, most);
    end = behind;
  }
  return { ways, end };
}

/** A group, a class, an escape or a character. */
function atomAt(source: string, start: number): Counted {
  const first = source[start];
  if (first === '(') {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(start, start + 80))?.[0] ?? '(';
    const inside = alternatives(source, start + opening.length);
    return { ways: inside.ways, end: inside.end + 1 };
  }
  if (first === '[') {
    let end = start + 1;
    while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
    return { ways: 1, end: end + 1 };
  }
  // A reference back repeats whatever was matched: its cost cannot be told from here.
  if (first === '\\') return { ways: /[1-9k]/.test(source[start + 1] ?? '') ? Infinity : 1, end: start + 2 };
  return { ways: 1, end: start + 1 };
}

function quantifierAt(source: string, start: number): { least: number; most: number; end: number } {
  const found = /^(?:([*+?])|\{(\d{1,5})(,?)(\d{0,5})\})\??/.exec(source.slice(start, start + 20));
  if (found === null) return { least: 1, most: 1, end: start };
  const [all, sign, least = '', comma, most = ''] = found;
  const end = start + all.length;
  if (sign !== undefined) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : MAX_PATTERN_TEXT, end };
  return { least: Number(least), most: comma === '' ? Number(least) : Number(most || MAX_PATTERN_TEXT), end };
}

/** An atom with one way has one for each count; with more they multiply at each turn. */
function repeated(ways: number, least: number, most: number): number {
  if (ways === 1) return most - least + 1;
  let total = 0;
  for (let turns = least; turns <= most && total <= MAX_WAYS; turns++) total += ways ** turns;
  return total > MAX_WAYS ? Infinity : total;
}
