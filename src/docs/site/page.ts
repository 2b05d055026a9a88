/** What every page runs: the theme before anything is drawn, then the keys, the copy buttons, and the others on demand. */
import { addCopyButtons } from './copy-buttons.ts';
import { wireDrop } from './drop-target.ts';
import { loadScript } from './load-script.ts';
import { applyTheme, wireTheme } from './theme.ts';

document.documentElement.classList.add('scripted');
applyTheme();
document.addEventListener('DOMContentLoaded', () => {
  wireTheme();
  addCopyButtons();
  wireSearch();
  wireReader();
  showForm();
  addEventListener('hashchange', showForm);
});

/** The search is loaded when somebody goes there; what was typed meanwhile is answered when it has come. */
function wireSearch(): void {
  const field = document.querySelector<HTMLInputElement>('#search');
  if (!field) return;
  field.addEventListener('focus', () => void loadSearch(), { once: true });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

async function loadSearch(): Promise<void> {
  await loadScript('search-index');
  await loadScript('search');
}

/** The reader brings the whole library along, so it waits for the first thing to read. */
function wireReader(): void {
  const box = document.querySelector<HTMLElement>('#reader');
  const area = document.querySelector<HTMLTextAreaElement>('#paste');
  if (!box || !area) return;
  box.addEventListener('focusin', () => void loadReader(), { once: true });
  wireDrop(box, area, () => {
    area.dispatchEvent(new Event('input'));
    void loadReader();
  });
}

async function loadReader(): Promise<void> {
  if (document.documentElement.dataset['rules'] !== undefined) await loadScript('own-rules');
  await loadScript('reader');
}

/** A link to a form, `#5.7.1`, shows that form in the large figure and marks it. */
function showForm(): void {
  const code = location.hash.slice(1);
  const digit = document.querySelector('article.code .figure b');
  if (!digit) return;
  const isForm = /^[245]\.\d+\.\d+$/.test(code) && document.getElementById(code) !== null;
  digit.textContent = isForm ? code.slice(0, 1) : 'X';
  digit.className = isForm ? `c${code.slice(0, 1)}` : '';
}
