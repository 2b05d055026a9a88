/** Commands for a shell: their grammar alone, because what they are about is the reader's own. */
import { spawnSync } from 'node:child_process';
import type { SnippetCheck } from './snippet-check.ts';

/** Lets a shell read the commands without running them. A file of another program is told by the comment at its top. */
export function checkShell(snippet: string): SnippetCheck {
  const file = /^[#;] *(\S+\.(?:conf|ini))$/m.exec(snippet)?.[1];
  if (file !== undefined) return { kind: 'unchecked', why: `a part of ${file.replace(/.*\//, '')}` };
  const { status, stderr } = spawnSync('bash', ['-n'], { input: snippet, encoding: 'utf8' });
  return status === 0 && stderr === ''
    ? { kind: 'checked', by: 'bash -n' }
    : { kind: 'refused', by: 'bash -n', said: stderr };
}
