/** Snippets of mail servers and zones, as parts of a configuration that the program itself reads. */
import { checkConfiguration, type CheckedProgram } from '../programs/check-configuration.ts';
import type { SnippetCheck } from './snippet-check.ts';

/** Lets a program read a text. */
export function checkByProgram(program: CheckedProgram, by: string, text: string): SnippetCheck {
  const { accepted, said } = checkConfiguration(program, text);
  return accepted ? { kind: 'checked', by } : { kind: 'refused', by, said };
}

/** An Exim snippet is an ACL, a transport, or a setting of an authenticator; what it leaves to the reader is filled in. */
export function checkExim(snippet: string): SnippetCheck {
  const main =
    'domainlist local_domains = example.org\ndomainlist relay_to_domains = example.net\nSRS_SECRET = secret\n';
  const part = /^acl_/m.test(snippet)
    ? `begin acl\n${snippet}\n`
    : /^server_/m.test(snippet)
      ? `begin authenticators\nplain:\n  driver = plaintext\n  public_name = PLAIN\n${snippet}\n`
      : `begin transports\n${snippet}\n`;
  return checkByProgram('exim', 'Exim', main + part);
}

/** Sendmail's macros stand between those that every configuration has; a list of names is none. */
export function checkSendmail(snippet: string): SnippetCheck {
  if (!/^define\(|^FEATURE\(/m.test(snippet)) return { kind: 'unchecked', why: 'a list of names, which takes any' };
  return checkByProgram('sendmail', 'Sendmail', `OSTYPE(\`debian')dnl\n${snippet}\nMAILER(\`smtp')dnl\n`);
}

/** OpenSMTPD reads tables when it checks, so their files are written into the configuration. */
export function checkOpensmtpd(snippet: string): SnippetCheck {
  const text = snippet.replace(/^table (\w+) file:\S+/gm, 'table $1 { acct = "name:password" }');
  return checkByProgram('opensmtpd', 'OpenSMTPD', `listen on lo\n${text}\n`);
}

/** Lines of a zone; those of other languages between them are comments there, or commands that ask for the records. */
export function checkZone(snippet: string): SnippetCheck {
  if (!/\sIN\s+[A-Z]+\s/.test(snippet))
    return { kind: 'unchecked', why: 'questions to DNS, which nobody here can ask' };
  const frame =
    '. 60 IN SOA ns.example. root.example. 1 2 3 4 5\n. 60 IN NS ns.example.\nns.example. 60 IN A 192.0.2.53\n';
  return checkByProgram('bind', 'BIND', `${frame}${snippet}\n`);
}

/** Dovecot's settings, without the commands and the files of other programs that stand beside them. */
export function checkDovecot(snippet: string): SnippetCheck {
  const [own = ''] = snippet.split(/^# Postfix/m);
  const settings = own.replace(/^(?:doveadm|nc) .*$/gm, '').replace(/^\S+@\S+:\{.*$/gm, '');
  if (!/^\s*\w+ *[={]|^service /m.test(settings))
    return { kind: 'unchecked', why: 'commands for a server with users, which is not here' };
  return checkByProgram('dovecot', 'Dovecot', settings);
}
