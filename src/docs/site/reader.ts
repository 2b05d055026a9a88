/** The reader: what was pasted or dropped is read here, by the library itself, and goes nowhere. */
import type { TextRule } from '../../classify/text-rule.ts';
import { readInput } from '../reader/read-input.ts';
import { element } from './element.ts';
import { readingCard } from './reading-card.ts';

/** Rules of the house come with the site, in a file of their own. */
const { ownRules: rules = [] } = globalThis as unknown as { readonly ownRules?: readonly TextRule[] };
/** Long enough that a pasted mail is read once and not per event. */
const PAUSE = 120;
/** As wide as a card gets. */
const WIDEST = 1_000;

const area = document.querySelector<HTMLTextAreaElement>('#paste');
const output = document.querySelector<HTMLElement>('#verdict');
let timer: ReturnType<typeof setTimeout> | undefined;

if (area && output) {
  area.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => show(area.value, output), PAUSE);
  });
  // What came before this script did.
  if (area.value !== '') show(area.value, output);
}

function show(text: string, target: HTMLElement): void {
  const width = Math.min(document.querySelector('main')?.clientWidth ?? WIDEST, WIDEST);
  const { about, shown, more } = readInput(text, { rules });
  target.replaceChildren(
    ...(about.length === 0 ? [] : [element('p', { class: 'told' }, about.join(' '))]),
    ...shown.map((diagnosis) => readingCard(diagnosis, width)),
  );
  if (more > 0) target.append(element('p', { class: 'more' }, `And ${more} more, which are not shown.`));
}
