/** The page on X.1.2: the domain of the recipient. */
import type { Page } from '../page.ts';

/** Reference page of X.1.2. */
export const page = {
  key: 'X.1.2',
  title: 'The domain of the address takes no mail',
  summary:
    'What stands behind the @ is not a domain to which mail can be sent: DNS does not know it, or knows no usable host for it.',
  severity: {
    level: 'high',
    reason: 'Without a domain there is no server that could ever answer for any address in it.',
  },
  productionRisk: {
    level: 'medium',
    reason:
      'Usually a typing error of one person, but when many domains fail in the same minute it is your resolver that is broken, and the code slanders all of them.',
  },
  meaning: [
    'RFC 3463 means the part right of the @: the system named there does not exist or cannot accept mail. The mailbox has never been looked at.',
    'Who writes it? A server that refuses at `RCPT TO` after looking the domain up, which is mostly your own submission server, and the queue of a sending Sendmail. Other queues have other names for the same failure: Postfix returns such mail as 5.4.4, Exim as 5.0.0 with `Unrouteable address`.',
    'The name may also exist and be useless for mail. Sendmail says 5.1.2 to a name with two dots in a row and, with `FEATURE(badmx)`, to a domain whose MX record is illegal.',
  ],
  forms: {
    4: '4.1.2 does not agree with RFC 3463, and is the default of Postfix: `unknown_address_reject_code` is 450, because a missing name can be a mistake in DNS that is corrected tomorrow. A sending program keeps trying a misspelt domain for days.',
    5: '5.1.2 is what the RFC wants. Believe it if the name is missing in public DNS as well, and see what your resolver says before you delete a customer.',
  },
  causes: [
    'A typing error in the domain: `gmial`, `hotmial`, `.con`, or a country ending left out.',
    'The company is gone, or has let its domain expire. The registrar often parks the name for some weeks first; mail then times out or meets a null MX.',
    'A name from inside a network, such as `server.local` or a bare host name, went out into the world.',
    'Your resolver is broken, filtered, or answers for a zone of its own (split DNS) in which the public record is missing.',
    'The domain has an MX record that points at an IP address or at a name that no longer exists.',
    'An import has cut off or mixed columns, so that `ann@example` is all that is left.',
  ],
  reproduce: {
    how: 'Hand a message for a name under `.invalid` to a Postfix with `reject_unknown_recipient_domain`.',
    kind: 'log',
    text: 'postfix/smtpd[26466]: NOQUEUE: reject: RCPT from localhost[127.0.0.1]: 450 4.1.2 <someone@nowhere.invalid>: Recipient address rejected: Domain not found; from=<sender@example.com> to=<someone@nowhere.invalid> proto=ESMTP helo=<client.example.com>',
    expect: '`450 4.1.2 ... Domain not found`; with `unknown_address_reject_code = 550` it is 5.1.2.',
    origin: 'Postfix',
  },
  fixes: [
    {
      title: 'Ask DNS from two places',
      when: 'You want to know whether the domain is dead or your resolver is.',
      system: 'shell',
      snippet: [
        'dig MX example.org +noall +answer +comments            # your resolver; look at status:',
        "dig MX example.org @192.0.2.53 +noall +answer +comments # somebody else's",
        'dig A example.org +short                                # counts only where there is no MX',
      ].join('\n'),
      why: '`NXDOMAIN` from both is final; `SERVFAIL`, or a name that only one of them knows, is a fault in DNS and no verdict on the domain.',
    },
    {
      title: 'Check the domain while the person is still there',
      when: 'Addresses come from a form.',
      system: 'nodemailer',
      snippet: [
        "import { resolveMx } from 'node:dns/promises';",
        '',
        'async function takesMail(domain) {',
        '  try {',
        "    return (await resolveMx(domain)).some(({ exchange }) => exchange !== '' && exchange !== '.');",
        '  } catch (error) {',
        "    return error.code === 'ENOTFOUND' ? false : undefined; // undefined: ask again later",
        '  }',
        '}',
      ].join('\n'),
      why: 'The one moment at which a misspelt domain can be corrected by somebody who knows the right one. Treat `ENODATA` as unknown too: a host without MX records may take mail.',
    },
    {
      title: 'Tell your own users at once',
      when: 'Your Postfix takes submissions and defers misspelt domains for days.',
      system: 'postfix',
      snippet: [
        '# master.cf: two more options for the service that takes submissions',
        'submission inet n - y - - smtpd',
        '  -o smtpd_sasl_auth_enable=yes',
        '  -o { smtpd_recipient_restrictions = reject_unknown_recipient_domain, permit_sasl_authenticated, reject }',
        '  -o unknown_address_reject_code=550',
      ].join('\n'),
      why: 'The program that submits shows the error next to the text just written. Port 25 keeps its 450, and a look-up that fails gets a 4 on both. A domain that only your transport table knows is refused as well, unless an access table lets it pass first.',
    },
    {
      title: 'Repair the MX record of your own domain',
      when: 'Others get this code for mail to you.',
      system: 'dns',
      snippet: [
        'example.org.     3600  IN  MX    10 mx.example.org.',
        'mx.example.org.  3600  IN  A     192.0.2.10',
        'mx.example.org.  3600  IN  AAAA  2001:db8::10',
      ].join('\n'),
      why: 'An MX record has to name a host with an address record: no IP address, and by RFC 5321 no alias.',
    },
  ],
  avoid: [
    {
      what: 'Suppress whole domains in the minute in which they fail',
      why: 'If your resolver is the culprit, you strike off everybody whom you happened to mail just then.',
    },
    {
      what: 'Correct domains by guessing',
      why: 'Misspelt names of large providers are often registered by others, who read the mail that comes in.',
    },
    {
      what: 'Keep retrying a domain that public DNS does not know',
      why: 'Whoever registers the name next receives your message.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: "553 5.1.2 We weren't able to find the recipient domain. Please check for any spelling errors, and make sure you didn't enter any spaces, periods, or other punctuation after the recipient's email address.",
      means: 'To those who send through Google: DNS has no such domain.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Sendmail',
      line: '553 5.1.2 <ann@host..example.org>... Invalid host name',
      means: 'The domain is badly written; others would answer 5.1.3.',
      source: 'https://sources.debian.org/src/sendmail/',
    },
    {
      provider: 'Sendmail',
      line: '550 5.1.2 <ann@example.invalid>... Host unknown (Name server: example.invalid: host not found)',
      means: 'From the queue of the sending server: DNS has no such name.',
      source: 'https://sources.debian.org/src/sendmail/',
    },
  ],
  tellTheSender: 'The part of the address after the @ sign does not exist or takes no mail; please check its spelling.',
  related: [
    { key: 'X.1.1', how: 'The domain is fine, and the name in front of it is not.' },
    { key: 'X.1.8', how: "The same fault in the sender's address." },
    { key: 'X.1.10', how: 'The domain exists, and says in DNS that it wants no mail.' },
    { key: 'X.4.3', how: 'DNS did not answer, so nothing is known of the domain.' },
    { key: 'X.4.4', how: 'No route; what the queue of Postfix says of a missing domain.' },
    { key: 'X.7.18', how: 'The domain has got a new owner since the date that the sender named.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.2', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
    { title: 'RFC 5321, section 5.1, on finding the host', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-5.1' },
    {
      title: 'Postfix: reject_unknown_recipient_domain',
      url: 'https://www.postfix.org/postconf.5.html#reject_unknown_recipient_domain',
    },
    { title: 'Node: dns.promises.resolveMx', url: 'https://nodejs.org/api/dns.html#dnspromisesresolvemxhostname' },
  ],
  confidence: {
    level: 'high',
    ground:
      'RFC, register and recorded replies of Postfix and Sendmail agree. The line of Gmail is quoted from memory of its list, the second of Sendmail is put together from its program, and the order of the causes is ours.',
  },
} satisfies Page<'X.1.2'>;
