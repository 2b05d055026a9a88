/** A button on every snippet that copies it. */

/** Adds the buttons; without a clipboard there are none. */
export function addCopyButtons(): void {
  for (const pre of document.querySelectorAll('.snippet pre')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', () => void copy(pre.textContent, button));
    pre.before(button);
  }
}

async function copy(text: string, button: HTMLElement): Promise<void> {
  button.textContent = (await toClipboard(text)) ? 'Copied' : 'Not copied';
  setTimeout(() => (button.textContent = 'Copy'), 1_500);
}

/** A page from a disk is no secure context everywhere, and has no clipboard then; a selection still has. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is nothing else outside secure contexts
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}
