/** The settings in the snippets of the pages exist: a real Postfix is asked for all that it knows. Needs Postfix. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { pages } from '../../src/explain/pages.ts';
import type { Page } from '../../src/explain/page.ts';

const known = new Set(
  execFileSync('postconf', ['-d'], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.replace(/ *=.*/, '')),
);
const snippets = Object.values<Page>(pages).flatMap(({ key, fixes }) =>
  fixes
    .filter(({ system }) => system === 'postfix')
    .map(({ snippet, title }) => [`${key}: ${title}`, snippet] as const),
);

test('Postfix knows its own settings', () => {
  expect(known.has('maximal_queue_lifetime')).toBe(true);
});

test.each(snippets)('%s', (_title, snippet) => {
  expect(settingsIn(snippet).filter((name) => !isKnown(name, snippet))).toEqual([]);
});

/** Postfix lists neither the limits of a transport that a reader names himself, nor restriction classes of his own. */
function isKnown(name: string, snippet: string): boolean {
  const classes = /^smtpd_restriction_classes *= *(.+)$/m.exec(snippet)?.[1]?.split(/[\s,]+/) ?? [];
  return known.has(name) || known.has(name.replace(/^[a-z\d]+(?=_destination_)/, 'default')) || classes.includes(name);
}

/** Names in front of `=` at the start of a line, and those that `postconf` and `postconf -e` are given. */
function settingsIn(snippet: string): string[] {
  const set = [...snippet.matchAll(/^([a-z][a-z\d_]+) *=/gm)].map(([, name]) => name!);
  const asked = [...snippet.matchAll(/^postconf (?:-[a-z]+ )*(.+)$/gm)].flatMap(
    ([, names]) => names!.replace(/\s+#.*/, '').match(/\b[a-z][a-z\d_]*_[a-z\d_]+\b/g) ?? [],
  );
  return [...set, ...asked];
}
