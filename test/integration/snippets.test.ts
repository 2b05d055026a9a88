/** The snippets of the pages, read by the programs they are for; without those that nothing here can read. */
import { describe, expect, it } from 'vitest';
import { checkSnippets } from '../../scripts/snippets/check-snippets.ts';
import { allSnippets, type Snippet } from '../../scripts/snippets/snippet.ts';
import { diagnose } from '../../src/diagnose.ts';

const checked = await checkSnippets();

/** Why a snippet may go unread, and of which pages where it is not a whole system that goes unread. */
const UNREAD = {
  'PowerShell for Exchange, which nobody may hand out': 'exchange',
  'header lines, to be looked at': 'header',
  'no configuration, but what people do or write': 'process',
  'php.ini': ['X.1.7'],
  'Cisco ASA': ['X.3.3', 'X.6.3'],
  '/etc/mail/local-host-names': ['X.3.5'],
  'passwd-file': ['X.7.13'],
} as const;

it.each(checked)('$page: $title', ({ complaints }) => {
  expect(complaints).toEqual([]);
});

it('leaves unread what is declared, and nothing else', () => {
  const reasons = checked.flatMap(({ page, system, unread }) => unread.map((reason) => ({ reason, page, system })));
  const undeclared = reasons.filter(({ reason, page, system }) => {
    const of: string | readonly string[] = reason in UNREAD ? UNREAD[reason as keyof typeof UNREAD] : [];
    return of !== system && !of.includes(page);
  });
  expect(undeclared).toEqual([]);
  expect(new Set(reasons.map(({ reason }) => reason))).toEqual(new Set(Object.keys(UNREAD)));
});

it('reads most snippets', () => {
  const read = checked.filter(({ unread }) => unread.length === 0);
  expect(read.length).toBeGreaterThanOrEqual(225);
  expect(read.filter(({ by }) => by.length === 0)).toEqual([]);
});

const promised = allSnippets().flatMap(({ page, text }) =>
  [...text.matchAll(/^diagnose\('(.+)'\)\.verdict\.(\w+);\n\/\/ '?([\w-]+)/gm)].map(
    ([, reply, field, value]) => [page, reply!, field as 'category', value!] as const,
  ),
);

it.each(promised)('%s: %s has the %s that the snippet says', (_page, reply, field, value) => {
  expect(diagnose(reply).verdict[field]).toBe(value);
});

/** One fault of each kind that the programs are there to find. */
const FAULTS: readonly (readonly [Snippet['system'], fault: string, complaint: RegExp])[] = [
  ['postfix', 'soft_bounse = yes', /unused parameter/],
  ['postfix', 'soft_bounce = yes  # for a while', /comment/],
  ['postfix', 'smtp_address_preference = ipv5', /smtp does not start/],
  ['postfix', 'smtpd_recipient_restrictions = reject_unauth_destinations', /does not know/],
  ['postfix', '# /etc/postfix/clients.cidr\n192.0.2.1/24 permit', /non-null host address/],
  ['postfix', '# master.cf\nslow unix - - y - smtp', /master\.cf/],
  ['exim', 'acl_check_rcpt:\n  denie message = no', /error/],
  ['opensmtpd', 'action "out" rely', /syntax error/],
  ['sendmail', "FEATURE(`nosuchfeature')dnl", /nosuchfeature/],
  ['dovecot', 'auth_mechanism = plain', /Unknown setting/],
  ['dovecot', 'doveadm quota gett -u ann', /no gett/],
  ['dns', 'example.org. 3600 IN MX mx.example.org.', /near/],
  ['firewall', 'nft insert rule inet filter input tcp dprt 25 accept', /syntax error/],
  ['nodemailer', 'createTransport({ prt: 25 });', /prt/],
  ['shell', 'dgi MX example.org', /no command/],
  ['shell', 'for mx in a b; do echo $mx', /syntax error/],
];

describe('the check', () => {
  it.each(FAULTS)('finds a fault in a snippet for %s: %s', async (system, text, complaint) => {
    const [found] = await checkSnippets([{ page: 'X.0.0', title: 'fault', system, text }]);
    expect(found!.complaints.join('\n')).toMatch(complaint);
  });
});
