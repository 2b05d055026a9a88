/** The search field: results while typing as plain links; arrows walk through them, Enter goes, Escape leaves. */
import { createSearch, type Hit } from '../search/create-search.ts';
import type { SearchIndex } from '../search/search-record.ts';
import { element } from './element.ts';
import { ROOT } from './load-script.ts';

const { searchIndex } = globalThis as unknown as { readonly searchIndex: SearchIndex };
const search = createSearch(searchIndex);
const box = document.querySelector<HTMLElement>('.search');
const field = document.querySelector<HTMLInputElement>('#search');
const list = document.querySelector<HTMLElement>('#results');

if (box && field && list) {
  field.addEventListener('input', () => show(field.value, list));
  field.addEventListener('focus', () => show(field.value, list));
  box.addEventListener('keydown', (event) => onKey(event, field, list));
  box.addEventListener('focusout', (event) => {
    if (!box.contains(event.relatedTarget as Node | null)) list.hidden = true;
  });
  if (document.activeElement === field) show(field.value, list);
}

function show(question: string, results: HTMLElement): void {
  const isAsked = question.trim() !== '';
  const hits = isAsked ? search(question) : [];
  results.replaceChildren(...hits.map((hit) => element('li', {}, toLink(hit))));
  if (isAsked && hits.length === 0) results.append(element('li', { class: 'none' }, 'Nothing has these words.'));
  results.hidden = !isAsked;
  const told = document.querySelector('#found');
  if (told) told.textContent = isAsked ? `${hits.length} results` : '';
}

function toLink({ path, anchor, label, title, text }: Hit): HTMLElement {
  return element(
    'a',
    { href: `${ROOT}${path}/index.html${anchor === '' ? '' : `#${anchor}`}` },
    element('b', { class: /\d/.test(label) ? 'number' : 'kind' }, label),
    element('span', { class: 'title' }, title),
    ...(text === '' ? [] : [element('span', { class: 'text' }, text)]),
  );
}

function onKey(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  const links = [...results.querySelectorAll('a')];
  const stops: HTMLElement[] = [input, ...links];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (event.key === 'Escape') {
    if (results.hidden) input.blur();
    else input.focus();
    results.hidden = true;
  } else if (event.key === 'Enter' && at === 0) links[0]?.click();
  else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !results.hidden) {
    const step = event.key === 'ArrowDown' ? 1 : -1;
    stops[(at + step + stops.length) % stops.length]?.focus();
  } else {
    // Whoever goes on typing means the field, wherever the arrows have led.
    if (at > 0 && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) input.focus();
    return;
  }
  event.preventDefault();
}
