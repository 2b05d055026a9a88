/** The page on X.7.17: the mailbox has a new owner. */
import type { Page } from '../page.ts';

/** Reference page of X.7.17. */
export const page = {
  key: 'X.7.17',
  title: 'The mailbox belongs to somebody else now',
  summary:
    'You said since when you know the reader under this address, and the server answered that the mailbox has changed hands after that date.',
  severity: {
    level: 'high',
    reason: 'A stranger would have read the message; it was stopped as you had asked.',
  },
  productionRisk: {
    level: 'high',
    reason: 'Whoever has the mailbox now can reset the password of every account that still names it.',
  },
  meaning: [
    'Providers give abandoned addresses to new customers. A bank or shop that confirmed `ann@example.org` in 2014 cannot tell from outside whether Ann still reads it. RFC 7293 lets the sender attach the date of the last confirmation, as `RRVS=` behind `RCPT TO` or in the header `Require-Recipient-Valid-Since`, and a server that records ownership compares.',
    'The code is the answer that the mechanism was made for: the mailbox exists and works, and is not in the same hands as on that date. It comes only to those who asked.',
  ],
  forms: {
    5: '5.7.17 stays true for good: ownership does not come back. A later date in the request would get the message through, to the wrong reader.',
  },
  causes: [
    'The address was given up by its owner, lapsed, and was assigned anew.',
    'An employer has given a first name such as `ann` to the successor. Role names such as `info` or `postmaster` are exempt: servers ignore the date for them.',
    'The account was deleted and created again by the same person, and the server cannot tell that it is the same.',
    'The date in the request is wrong: that of the import of your customers, or one that was not renewed when the present owner confirmed the address.',
  ],
  reproduce: {
    how: 'Name a date before the mailbox got its present owner, at a server that lists `RRVS` in its EHLO answer.',
    kind: 'smtp',
    text: [
      'S: 250-server.example.com',
      'S: 250 RRVS',
      'C: MAIL FROM:<sender@example.net>',
      'S: 250 OK',
      'C: RCPT TO:<receiver@example.com> RRVS=2014-04-03T23:01:00Z',
      'S: 550 5.7.17 receiver@example.com is no longer valid',
    ].join('\n'),
    expect: '`550 5.7.17` at `RCPT TO`, or after the content if the header was used.',
    origin: 'the example of RFC 7293, section 12.1',
  },
  fixes: [
    {
      title: 'Freeze what hangs on the address',
      when: 'At once, if accounts of yours can be recovered through it.',
      system: 'process',
      snippet: [
        "update users set email_state = 'lost', email_lost_at = now()",
        " where email = 'ann@example.org';",
        '-- and let no password reset use an address in this state',
      ].join('\n'),
      why: 'The message was stopped, and the next one without RRVS would not be: a reset link, for one.',
    },
    {
      title: 'Ask the person by another way',
      when: 'You have a telephone number, a postal address or a login page.',
      system: 'process',
      snippet: 'On the next login: "Mail to ann@example.org no longer reaches you. Please enter your present address."',
      why: 'A person who can still log in proves to be the old owner; the new owner of the mailbox cannot.',
    },
    {
      title: 'Store the date of each confirmation',
      when: 'The date that you sent was not one of a real confirmation.',
      system: 'process',
      snippet: 'RCPT TO:<ann@example.org> RRVS=2025-02-11T08:30:00Z',
      why: 'The right date is the last moment at which the reader proved possession, by a click or an answer. A relay whose next server knows no RRVS has to refuse; only `;C` behind the date lets the message go on unchecked.',
    },
  ],
  avoid: [
    {
      what: 'Send again without the date',
      why: 'It reaches the stranger from whom you wanted to keep it.',
    },
    {
      what: 'Tell the new owner whom you were looking for',
      why: 'That a certain person had an account with you is itself private.',
    },
    {
      what: 'Go on with newsletters to the address',
      why: 'The new owner never signed up, and will report you.',
    },
  ],
  seenFrom: [],
  tellTheSender:
    'This address now belongs to another person, so your message was not delivered; please ask for a new address.',
  related: [
    { key: 'X.7.18', how: 'Not the mailbox but the whole domain has changed hands.' },
    { key: 'X.7.19', how: 'The server cannot tell, because no date was recorded.' },
    { key: 'X.1.6', how: 'The mailbox has moved away, and nobody reads it here.' },
    { key: 'X.1.1', how: 'There is no mailbox under the name at present.' },
  ],
  sources: [
    { title: 'RFC 7293, section 15.3', url: 'https://www.rfc-editor.org/rfc/rfc7293#section-15.3' },
    { title: 'RFC 7293, section 5, on the check', url: 'https://www.rfc-editor.org/rfc/rfc7293#section-5' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The RFC gives definition and dialogue. Postfix, Exim, Sendmail and OpenSMTPD, as Debian packages them, do not know RRVS; who else offers it today was not verified. RFC 4865 had meant a quota of messages held for later by the number, without registering it.',
  },
} satisfies Page<'X.7.17'>;
