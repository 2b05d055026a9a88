/** A dialogue, a log or a session as it looks on a screen. */
import { escapeHtml } from './escape-html.ts';

/** Returns the lines; in a dialogue those of the client and of the server are told apart. */
export function terminalHtml(label: string, isDialogue: boolean, text: string): string {
  // The end of a line stands inside its element: between two blocks it would be a line of its own.
  const lines = text.split('\n').map((line) => {
    const speaker = isDialogue ? /^[CS](?=:)/.exec(line)?.[0].toLowerCase() : undefined;
    return `<span${speaker === undefined ? '' : ` class="${speaker}"`}>${escapeHtml(line)}\n</span>`;
  });
  return `<div class="terminal"><p class="label">${escapeHtml(label)}</p><pre><code>${lines.join('')}</code></pre></div>`;
}
