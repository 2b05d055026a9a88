/** The snippets of the pages, read by the programs that they are for. Needs Postfix and the unpacked programs. */
import { expect, test } from 'vitest';
import { allSnippets } from '../../scripts/snippets/all-snippets.ts';
import { checkSnippet } from '../../scripts/snippets/check-snippet.ts';
import type { Snippet } from '../../scripts/snippets/snippet-check.ts';

const of = (system: Snippet['system'], snippet: string): Snippet => ({ key: 'X.0.0', title: '', system, snippet });

test.each([
  ['postfix', 'soft_bounc = yes'],
  ['postfix', 'soft_bounce = yes  # while testing'],
  ['exim', 'remote_smtp:\n  driver = smtp\n  dkim_domian = example.com'],
  ['opensmtpd', 'action "out" relay hots smtp://mail.example.net'],
  ['sendmail', "define(`confMIN_FREE_BLOCKS', `1000')dnl\nFEATURE(`no such feature')"],
  ['dovecot', 'auth_mechanism = plain'],
  ['dns', 'example.org. 3600 IN MX mx.example.org.'],
  ['nodemailer', "createTransport({ host: 'mx.example.org', requireTsl: true });"],
  ['shell', 'for host in a b; do echo $host'],
] as const)('a wrong snippet is refused: %s', (system, snippet) => {
  expect(checkSnippet(of(system, snippet))).toMatchObject({ kind: 'refused' });
});

const snippets = allSnippets();

test.each(snippets.map((snippet) => [`${snippet.key}: ${snippet.title}`, snippet] as const))('%s', (_, snippet) => {
  const check = checkSnippet(snippet);
  expect(check.kind === 'refused' ? check.said : '').toBe('');
});

/** What nobody here can read; the report of `npm run snippets` says why of each. */
const UNREAD: readonly Snippet['system'][] = ['exchange', 'firewall', 'header', 'process'];

test('nearly all others were read', () => {
  const others = snippets.filter(({ system }) => !UNREAD.includes(system));
  const unread = others.filter((snippet) => checkSnippet(snippet).kind === 'unchecked');
  expect(unread.length).toBeLessThan(others.length / 8);
});
