/** The search field: results while typing, arrows to choose, Enter to go, Escape to leave. */
import { createSearch, type Hit } from '../search/create-search.ts';
import type { SearchIndex } from '../search/search-record.ts';
import { element } from './element.ts';
import { ROOT } from './load-script.ts';

const { searchIndex } = globalThis as unknown as { readonly searchIndex: SearchIndex };
const search = createSearch(searchIndex);
const field = document.querySelector<HTMLInputElement>('#search');
const list = document.querySelector<HTMLElement>('#results');
let chosen = -1;

if (field && list) {
  field.addEventListener('input', () => show(field, list));
  field.addEventListener('focus', () => show(field, list));
  field.addEventListener('keydown', (event) => onKey(event, field, list));
  field.closest('.search')?.addEventListener('focusout', (event) => {
    if (!list.contains((event as FocusEvent).relatedTarget as Node | null)) close(field, list);
  });
  // A press takes the focus from the field, which would close the list before the click arrives.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  if (document.activeElement === field) show(field, list);
}

function show(input: HTMLInputElement, results: HTMLElement): void {
  const question = input.value;
  const hits = question.trim() === '' ? [] : search(question);
  chosen = -1;
  results.replaceChildren(...hits.map(toOption));
  if (hits.length === 0 && question.trim() !== '')
    results.append(
      element('li', { class: 'none', role: 'option', 'aria-disabled': 'true' }, 'Nothing has these words.'),
    );
  results.hidden = results.childElementCount === 0;
  input.setAttribute('aria-expanded', String(!results.hidden));
  input.removeAttribute('aria-activedescendant');
}

function toOption({ path, anchor, label, title, text }: Hit, index: number): HTMLElement {
  const address = `${ROOT}${path}/index.html${anchor === '' ? '' : `#${anchor}`}`;
  return element(
    'li',
    { id: `result-${index}`, role: 'option', 'aria-selected': 'false' },
    element(
      'a',
      { href: address, tabindex: '-1' },
      element('b', { class: /\d/.test(label) ? 'number' : 'kind' }, label),
      element('span', { class: 'title' }, title),
      ...(text === '' ? [] : [element('span', { class: 'text' }, text)]),
    ),
  );
}

function onKey(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  const options = [...results.querySelectorAll<HTMLElement>('[id^=result-]')];
  if (event.key === 'Escape') {
    if (results.hidden) input.blur();
    else close(input, results);
  } else if (event.key === 'Enter') {
    options[Math.max(chosen, 0)]?.querySelector('a')?.click();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    if (options.length === 0) return;
    const step = event.key === 'ArrowDown' ? 1 : -1;
    chosen = chosen < 0 && step < 0 ? options.length - 1 : (chosen + step + options.length) % options.length;
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === chosen)));
    options[chosen]?.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', `result-${chosen}`);
  } else return;
  event.preventDefault();
}

function close(input: HTMLInputElement, results: HTMLElement): void {
  results.hidden = true;
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
}
