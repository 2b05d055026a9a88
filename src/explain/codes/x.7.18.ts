/** The page on X.7.18: the domain has a new owner. */
import type { Page } from '../page.ts';

/** Reference page of X.7.18. */
export const page = {
  key: 'X.7.18',
  title: 'The whole domain belongs to somebody else now',
  summary:
    'The server knows that the domain of the recipient was taken over after the date that you named, so everybody with an address in it is somebody else.',
  severity: {
    level: 'high',
    reason: 'Delivery would have put the message into the hands of the new holder of the domain.',
  },
  productionRisk: {
    level: 'high',
    reason: 'It is not one reader: all your customers in that domain have lost their addresses on the same day.',
  },
  meaning: [
    'A company gives a domain up, somebody registers it and sets up a catch-all, and the mail of all former employees arrives there. RFC 7293 has a code of its own for this, beside the one for a single mailbox, because the sender can draw a much wider conclusion.',
    'The description says that the server "wishes to disclose" the change: telling it is optional, and a provider may answer with the code for one mailbox instead. After a transfer RFC 7293 rather expects "unknown", since the new holder seldom has the history of the mailboxes. So the absence of the code proves nothing.',
  ],
  forms: {
    5: '5.7.18 is final for every address of the domain that was confirmed before the transfer. An address confirmed since is not concerned.',
  },
  causes: [
    'The registration lapsed and somebody else took the name.',
    'The domain was sold, or went to a buyer together with the company.',
    'A hosting provider moved the domain to another customer, and counts that as a change of owner.',
    'The date of the request is old: the address was confirmed again under the new holder, and your record was not renewed.',
  ],
  reproduce: {
    how: 'Ask a server with RRVS for a recipient whose domain was transferred after the date.',
    kind: 'smtp',
    text: ['C: RCPT TO:<ann@example.org> RRVS=2012-06-01T00:00:00Z', 'S: 550 5.7.18 Domain owner has changed'].join(
      '\n',
    ),
    expect: '`550 5.7.18`; the register leaves the reply open to any that begins with 5.',
    origin: 'written; the last line has the sample text of RFC 7293, section 15.3',
  },
  fixes: [
    {
      title: 'See when the domain changed hands',
      when: 'First, to learn from which date on addresses may be trusted.',
      system: 'shell',
      snippet: [
        'whois example.org | grep -iE "creat|registrar:|updated"',
        'dig +short NS example.org; dig +short MX example.org',
      ].join('\n'),
      why: 'A creation date later than your confirmation means that the name lapsed in between and was registered anew. A sale leaves that date as it was, and shows in the registrar, the name servers and the MX at most.',
    },
    {
      title: 'Treat all older addresses of the domain as lost',
      when: 'The transfer is confirmed.',
      system: 'process',
      snippet: [
        "update users set email_state = 'lost'",
        " where lower(email) like '%@example.org'",
        "   and (confirmed_at is null or confirmed_at < '2024-05-01');",
      ].join('\n'),
      why: 'A catch-all of the new holder would otherwise collect resets and invoices of each of them, one by one.',
    },
    {
      title: 'Keep a domain that you have used for mail',
      when: 'The domain was yours, and you think of giving it up.',
      system: 'dns',
      snippet: [
        '; only after all accounts that name an address of the domain were changed: no mail arrives from then on',
        'example.com.         3600  IN  MX   0 .',
        'example.com.         3600  IN  TXT  "v=spf1 -all"',
        '_dmarc.example.com.  3600  IN  TXT  "v=DMARC1; p=reject"',
      ].join('\n'),
      why: 'The yearly fee is the price for nobody reading your old mail; the null MX makes senders stop at once.',
    },
  ],
  avoid: [
    {
      what: 'Handle it address by address as bounces come in',
      why: 'Mail without a date is delivered to the stranger, and never bounces.',
    },
    {
      what: 'Write to postmaster of the domain to find your reader',
      why: 'That postmaster is the new holder.',
    },
  ],
  seenFrom: [],
  tellTheSender:
    'This domain has a new owner, so the person you know is no longer reached there; please ask for a new address.',
  related: [
    { key: 'X.7.17', how: 'One mailbox has a new owner, in a domain that stayed.' },
    { key: 'X.7.19', how: 'Neither was recorded, so the question stays open.' },
    { key: 'X.1.2', how: 'The domain is gone, and nobody has it.' },
    { key: 'X.1.10', how: 'The domain is held, and takes no mail.' },
  ],
  sources: [
    { title: 'RFC 7293, section 15.3', url: 'https://www.rfc-editor.org/rfc/rfc7293#section-15.3' },
    { title: 'RFC 7505, on null MX', url: 'https://www.rfc-editor.org/rfc/rfc7505' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The definition is one sentence in the RFC. No server was seen to send the code, and it is likely the rarest of the three for RRVS.',
  },
} satisfies Page<'X.7.18'>;
