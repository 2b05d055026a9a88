/** The page on the reply 554. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 554. */
export const page = {
  key: 554,
  title: 'No, for a reason given in words',
  summary: 'The transaction failed, or the server will not talk to you at all; mostly because of a policy.',
  meaning: [
    'It is the permanent reply without a subject of its own. In place of the greeting it says that there is no service here for this client; after DATA that no recipient was left; after the dot that the message is not wanted.',
    'Postfix uses it for refusals by an access table, a block list or `reject_unauth_destination` (`access_map_reject_code`, `maps_rbl_reject_code`, `relay_domains_reject_code`), even at RCPT. That makes it the companion of 5.7.1. Its default for relaying is a 454, though, by `defer_unauth_destination`.',
    'In the greeting it is not the last word: Postfix as a client tries the next host of the domain, and defers if all of them say so.',
  ],
  codes: [
    { key: 'X.7.1', how: 'A rule, a list, a filter, relaying: the words tell.' },
    { key: 'X.5.1', how: 'No valid recipients: the reason stands at RCPT.' },
    { key: 'X.4.6', how: 'A loop; Postfix writes 5.4.0 for too many hops.' },
    { key: 'X.6.0', how: 'Gmail: malformed headers.' },
    { key: 'X.7.9', how: 'Yahoo: a policy.' },
    { key: 'X.2.2', how: 'Exchange: the mailbox is full.' },
    { key: 'X.4.7', how: 'A gateway gave up waiting; the last error is in the text.' },
  ],
  advice: [
    'Find the phase first: greeting, RCPT, DATA and the dot have four different culprits.',
    'Search the text for an address of yours, a URL or a name of a list.',
    'Follow `no valid recipients` up to the refusal of the last recipient.',
    'Write to the postmaster of the receiver with the whole line, from a host that is not blocked.',
  ],
  reproduce: {
    how: 'Connect from an address that an access table refuses, with `smtpd_delay_reject = no`.',
    kind: 'smtp',
    text: [
      'S: 554 5.7.1 <bad.example.com[192.0.2.66]>: Client host rejected: Access denied',
      'C: EHLO bad.example.com',
      'S: 503 5.7.0 Error: access denied for bad.example.com[192.0.2.66]',
    ].join('\n'),
    expect: '`554` as the greeting; nothing but QUIT is answered otherwise.',
    origin: 'Postfix; name and address replaced',
  },
  avoid: [
    {
      what: 'Suppress addresses on a 554',
      why: 'It is hardly ever about the mailbox; where it is, at Yahoo or Exchange, the words say so.',
    },
    {
      what: 'Retry a greeting of this kind every minute',
      why: 'The refusal is of your address, and insistence is what such tables are filled with.',
    },
  ],
  seenFrom: [
    {
      provider: 'WEB.DE and GMX',
      line: '554-web.de (mxweb110) Nemesis ESMTP Service not available',
      means: 'The first line is always the same; the last one, with its URL, holds the reason.',
      source: 'https://postmaster.gmx.com/en/error-messages',
    },
    {
      provider: 'Apple iCloud',
      line: '554 5.7.1 [CS01] Message rejected due to local policy.',
      means: 'The content filter dislikes the message or its links.',
      source: 'https://smtp.codes/icloud',
    },
    {
      provider: 'GoDaddy',
      line: '554 This IP has been temporarily blocked for attempting to mail too many invalid recipients. IB112',
      means: 'A block of one hour, in spite of the 5.',
      source: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
    {
      provider: 'Amazon SES',
      line: '554 Message rejected: Email address is not verified.',
      means:
        'The sender identity has not been verified with SES; the recipient has, unless the account is in the sandbox, no part in it.',
      source: 'https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html',
    },
  ],
  sources: [
    {
      title: 'RFC 5321, section 3.1, on refusing a session',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.1',
    },
    {
      title: 'RFC 5321, section 3.3, on no valid recipients',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.3',
    },
    { title: 'Postfix: maps_rbl_reject_code', url: 'https://www.postfix.org/postconf.5.html#maps_rbl_reject_code' },
    { title: 'Yahoo: SMTP error codes', url: 'https://senders.yahooinc.com/smtp-error-codes' },
  ],
  confidence: {
    level: 'high',
    ground:
      'RFC 5321 and the defaults of Postfix, which was recorded in three phases; what [CS01] stands for is known from third parties.',
  },
} satisfies ReplyPage<554>;
