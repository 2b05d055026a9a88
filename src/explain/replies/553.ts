/** The page on the reply 553. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 553. */
export const page = {
  key: 553,
  title: 'This address may not be used',
  summary: 'An address is written in a way that the server does not allow, or by somebody who is not entitled to it.',
  meaning: [
    'The RFC thinks of syntax that is too odd for a mailbox. Servers have widened it to permission: the sender address belongs to another account, the domain is not one that this server relays for, letters beyond ASCII were not agreed on.',
    'So the first question is which address. After RCPT look at the recipient and at relaying, after MAIL or with the word `sender` at your own login.',
  ],
  codes: [
    { key: 'X.7.1', how: 'The sender address is not yours, or relaying is not allowed.' },
    { key: 'X.1.3', how: 'The recipient is spelled wrong.' },
    { key: 'X.1.8', how: 'Sendmail: the domain of the sender does not exist.' },
    { key: 'X.6.7', how: 'Letters beyond ASCII without SMTPUTF8.' },
    { key: 'X.1.2', how: 'Gmail: the domain of the recipient was not found.' },
  ],
  advice: [
    'Send from the address that belongs to the login, or have it added as an alias.',
    'On your own Postfix look at `smtpd_sender_login_maps`, which says who owns what.',
    'Log in first if the text is about relaying or `rcpthosts` (the word of qmail) and the server is your own.',
    'Tell the recipient if it is his server that says so: its list of domains lacks his.',
  ],
  reproduce: {
    how: 'Read what a sending server logs for a recipient that is not allowed.',
    kind: 'log',
    text: 'postfix/smtp[26487]: 9F6EB20CCD1: to=<bad-mailbox-name@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=0.07, delays=0.07/0/0/0, dsn=5.1.3, status=bounced (host mx.example.org[192.0.2.25] said: 553 5.1.3 The recipient address <bad-mailbox-name@example.org> is not a valid address (in reply to RCPT TO command))',
    expect: '`553` and the command that it answered, in the parentheses at the end.',
    origin: 'Postfix as the sender; host and port replaced',
  },
  avoid: [
    {
      what: 'Put another From on the message and keep the envelope',
      why: 'The envelope is what was refused, and a From of another domain adds a failure of DMARC at the next host.',
    },
    {
      what: 'Count it as an unknown user',
      why: 'Some receivers write it for that, most for permission; the words decide.',
    },
  ],
  seenFrom: [
    {
      provider: 'Postfix',
      line: '553 5.7.1 <bob@example.com>: Sender address rejected: not owned by user ann',
      means: 'The login is fine, and `smtpd_sender_login_maps` gives this sender address to somebody else.',
      source: 'https://www.postfix.org/postconf.5.html#reject_sender_login_mismatch',
    },
    {
      provider: 'Zoho',
      line: '553 Relaying disallowed as ann@example.org',
      means: 'The account may not send with this From: add it as an alias, or use its own.',
      source: 'https://smtp.codes/zoho',
    },
    {
      provider: 'Yahoo',
      line: '553 5.7.1 [TSS09] All messages from 192.0.2.7 will be permanently deferred; Retrying will NOT succeed.',
      means: 'A block of the host for volume or complaints, and no judgement of any address.',
      source: 'https://senders.yahooinc.com/smtp-error-codes',
    },
  ],
  sources: [
    { title: 'RFC 5321, section 4.2.3', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3' },
    { title: 'RFC 6531, section 3.5', url: 'https://www.rfc-editor.org/rfc/rfc6531#section-3.5' },
    {
      title: 'Postfix: smtpd_sender_login_maps',
      url: 'https://www.postfix.org/postconf.5.html#smtpd_sender_login_maps',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The definition is narrow and the use wide. The line in the log was recorded with a server that was told to say so; those of Zoho and Yahoo follow what is published about them.',
  },
} satisfies ReplyPage<553>;
