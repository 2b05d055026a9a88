/** Sends a snippet to whoever can read it. */
import { checkDovecot, checkExim, checkOpensmtpd, checkSendmail, checkZone } from './check-by-program.ts';
import { checkPostfix } from './check-postfix.ts';
import { checkProgramText } from './check-program-text.ts';
import { checkShell } from './check-shell.ts';
import type { Snippet, SnippetCheck } from './snippet-check.ts';

const unchecked = (why: string) => (): SnippetCheck => ({ kind: 'unchecked', why });

const CHECKS: Readonly<Record<Snippet['system'], (snippet: string) => SnippetCheck>> = {
  postfix: checkPostfix,
  exim: checkExim,
  opensmtpd: checkOpensmtpd,
  sendmail: checkSendmail,
  dovecot: checkDovecot,
  dns: checkZone,
  nodemailer: checkProgramText,
  shell: checkShell,
  exchange: unchecked('PowerShell for a service that is not here'),
  firewall: unchecked('rules for a device or a kernel that is not here'),
  header: unchecked('header fields, of which each may have any value'),
  process: unchecked('words for people'),
};

/** Returns what came of it. */
export function checkSnippet({ system, snippet }: Snippet): SnippetCheck {
  return CHECKS[system](snippet);
}
