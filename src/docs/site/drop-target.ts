/** A file that is dropped on the first page becomes the text of the reader. It is read here and goes nowhere. */

/** More than this is no bounce, and a field with it would be slow. */
const MAX_FILE = 2_000_000;

/** Takes files on the whole page, because a browser opens what misses its place, and calls back when there is a text. */
export function wireDrop(box: HTMLElement, area: HTMLTextAreaElement, onText: () => void): void {
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    box.classList.add('over');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) box.classList.remove('over');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    box.classList.remove('over');
    void textOf(event.dataTransfer).then((text) => {
      area.value = text;
      onText();
    });
  });
}

async function textOf(transfer: DataTransfer | null): Promise<string> {
  const [file] = transfer?.files ?? [];
  return file === undefined ? (transfer?.getData('text/plain') ?? '') : file.slice(0, MAX_FILE).text();
}
