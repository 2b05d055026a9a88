/** Snippets of Postfix: a real one is asked for all settings that it knows, and reads those of main.cf. */
import { execFileSync } from 'node:child_process';
import { checkByProgram } from './check-by-program.ts';
import type { SnippetCheck } from './snippet-check.ts';

let known: ReadonlySet<string> | undefined;

/** Tells whether all settings exist that a snippet sets or asks for, and whether Postfix reads its lines. */
export function checkPostfix(snippet: string): SnippetCheck {
  const names = settingsIn(snippet);
  if (names.length === 0) return { kind: 'unchecked', why: 'maps, commands or master.cf without a setting' };
  const strangers = names.filter((name) => !isKnown(name, snippet));
  if (strangers.length > 0)
    return { kind: 'refused', by: 'Postfix', said: `no such settings: ${strangers.join(', ')}` };
  const commented = /^[a-z][a-z\d_]+ *=.*[ \t]#.*/m.exec(snippet)?.[0];
  if (commented !== undefined)
    return { kind: 'refused', by: 'Postfix', said: `the comment is part of the value: ${commented}` };
  const lines = mainLines(snippet);
  return checkByProgram('postfix', 'Postfix', lines);
}

/** Names in front of `=` at the start of a line, and those that `postconf` and `postconf -e` are given. */
function settingsIn(snippet: string): string[] {
  const set = [...snippet.matchAll(/^([a-z][a-z\d_]+) *=/gm)].map(([, name]) => name!);
  const asked = [...snippet.matchAll(/^postconf (?:-[a-z]+ )*(.+)$/gm)].flatMap(
    ([, names]) => names!.replace(/\s+#.*/, '').match(/\b[a-z][a-z\d_]*_[a-z\d_]+\b/g) ?? [],
  );
  return [...set, ...asked];
}

/** Postfix lists neither the limits of a transport that a reader names himself, nor restriction classes of his own. */
function isKnown(name: string, snippet: string): boolean {
  known ??= new Set(
    execFileSync('postconf', ['-d'], { encoding: 'utf8' })
      .split('\n')
      .map((line) => line.replace(/ *=.*/, '')),
  );
  const classes = /^smtpd_restriction_classes *= *(.+)$/m.exec(snippet)?.[1]?.split(/[\s,]+/) ?? [];
  return known.has(name) || known.has(name.replace(/^[a-z\d]+(?=_destination_)/, 'default')) || classes.includes(name);
}

/** The settings of main.cf with the lines that go on below them; a value that a comment follows would be part of it. */
function mainLines(snippet: string): string {
  // Without a name of its own Postfix would ask DNS for one.
  const lines = /^myhostname *=/m.test(snippet) ? [] : ['myhostname = mail.example.net'];
  let isInside = false;
  for (const line of snippet.split('\n')) {
    isInside = /^[a-z][a-z\d_]+ *=/.test(line) || (isInside && /^\s+\S/.test(line));
    // A transport of the reader's own has limits that this Postfix does not know of.
    if (isInside && !/^[a-z\d]+_destination_/.test(line)) lines.push(line);
  }
  return lines.join('\n');
}
