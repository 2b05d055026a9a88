/** Light or dark: what the system says, until somebody chooses. */

const KEY = 'theme';

/** Applies the choice of an earlier visit. */
export function applyTheme(): void {
  const chosen = stored();
  if (chosen !== null) document.documentElement.dataset['theme'] = chosen;
}

/** Lets the button switch. */
export function wireTheme(): void {
  document.querySelector('#theme')?.addEventListener('click', () => {
    const root = document.documentElement;
    const shown = root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    const next = shown === 'dark' ? 'light' : 'dark';
    root.dataset['theme'] = next;
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // Storage may be off; the choice then lasts for this page.
    }
  });
}

function stored(): string | null {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'dark' || value === 'light' ? value : null;
  } catch {
    return null;
  }
}
