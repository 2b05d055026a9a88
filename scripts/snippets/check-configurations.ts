/** What the programs say that have roots of their own: Exim, OpenSMTPD, Sendmail, Dovecot, BIND, nftables, OpenDKIM. */
import { checkConfiguration, type CheckedProgram } from '../programs/check-configuration.ts';
import { inRoot } from './in-root.ts';

/** Exim: a piece is put behind the `begin` that it belongs to. */
export function checkExim(text: string): string[] {
  return complaints('exim', aroundExim(text));
}

function aroundExim(text: string): string {
  const lists =
    'domainlist local_domains = example.org\ndomainlist relay_to_domains = example.net\nSRS_SECRET = secret\n';
  if (/^acl_/m.test(text)) return `${lists}acl_smtp_rcpt = acl_check_rcpt\nbegin acl\n${text}\n`;
  if (/driver = smtp$/m.test(text)) return `${lists}begin transports\n${text}\n`;
  if (/^server_/m.test(text))
    return `begin authenticators\nplain:\n  driver = plaintext\n  public_name = PLAIN\n  server_condition = false\n${text}\n`;
  return lists + text;
}

/** OpenSMTPD: tables are files that have to be there. */
export function checkOpensmtpd(text: string): string[] {
  const { status, said } = inRoot(
    'opensmtpd',
    { 'smtpd.conf': `listen on lo\n${text.replaceAll('file:/etc/mail/secrets', 'file:/tmp/secrets')}\n` },
    'echo "acct user:secret" > /tmp/secrets; /usr/sbin/smtpd -n -f "$0/smtpd.conf"',
  );
  return status === 0 ? [] : [said];
}

/** Sendmail: m4 expands the macros, and the program reads what comes out. */
export function checkSendmail(text: string): string[] {
  return complaints('sendmail', `OSTYPE(\`debian')dnl\n${text}\nMAILER(\`smtp')dnl\n`);
}

/** Dovecot: `doveconf` reads the settings; those of plugins it takes as they are. */
export function checkDovecot(text: string): string[] {
  const protocols = 'ssl = no\nprotocols = imap submission lmtp\n';
  return complaints('dovecot', `${protocols}${text}\n`);
}

/** BIND: all records together as a zone of the root. */
export function checkZone(text: string): string[] {
  const start =
    '. 3600 IN SOA ns.example.net. hostmaster.example.net. 1 7200 3600 1209600 3600\n. 3600 IN NS ns.example.net.\n';
  return complaints('bind', `${start}ns.example.net. 3600 IN A 192.0.2.53\n${text}\n`);
}

/** The packet filter of Linux: the rules are read and not set. */
export function checkNft(text: string): string[] {
  const chains = ['input', 'forward'].map(
    (hook) => `  chain ${hook} {\n    type filter hook ${hook} priority 0;\n  }\n`,
  );
  const { status, said } = inRoot(
    'tools',
    { rules: `table inet filter {\n${chains.join('')}}\n${text.replace(/^nft /gm, '')}\n` },
    'nft -c -f "$0/rules"',
  );
  return status === 0 ? [] : [said];
}

/** OpenDKIM: the settings are read, files that they name are not. */
export function checkOpendkim(text: string): string[] {
  // the mode that needs no key
  const around = 'Mode v\n';
  const tables = text.replace(/\/etc\/dkimkeys\/\w+$/gm, '/dev/null');
  const { status, said } = inRoot(
    'tools',
    { 'opendkim.conf': `${around}${tables}\n` },
    'opendkim -n -x "$0/opendkim.conf"',
  );
  return status === 0 ? [] : [said];
}

function complaints(program: CheckedProgram, text: string): string[] {
  const { accepted, said } = checkConfiguration(program, text);
  return accepted ? [] : [said];
}
