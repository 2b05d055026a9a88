/** The page on X.1.1: no such mailbox. */
import type { Page } from '../page.ts';

/** Reference page of X.1.1. */
export const page = {
  key: 'X.1.1',
  title: 'There is no such mailbox',
  summary:
    'The domain exists and a server answered for it, but that server knows no mailbox by the name in front of the @, and trying again does not change that.',
  severity: {
    level: 'high',
    reason: 'The message has failed for good: only another address can get it to its reader.',
  },
  productionRisk: {
    level: 'high',
    reason:
      'A sender who keeps mailing dead addresses looks like one who guesses them, and is filtered for it with all his other mail.',
  },
  meaning: [
    'The receiving server looked the local part up, the name left of the @, and found no mailbox, no alias and no forwarding. The domain did its part: DNS led to a server that takes mail for it.',
    'The code cannot tell a typing error from an employee who left last week; both were looked up and not found. It says nothing about the message either, which usually was not even sent: most servers answer so at `RCPT TO`.',
    'No code is a better reason to give an address up, so make sure that it was meant. A few receivers put 5.1.1 on full or deactivated mailboxes, and some of your own misconfigurations produce it for people who exist.',
  ],
  forms: {
    4: '4.1.1 is outside RFC 3463, which reserves the code for permanent failures, though the register pairs it with 451 as well as 550. Postfix sends `450 4.1.1` while it verifies an address (`unverified address` in the text), by default even after the probe was refused (`undeliverable address`), and wherever its operator has softened the refusal during a migration. Retry; only `undeliverable address` says anything against the mailbox.',
    5: '5.1.1 is final. The next attempt gets the same answer, and so does another message to the same address.',
  },
  causes: [
    'The account was closed: its owner changed job, school or provider.',
    'The address was mistyped in a form, or invented to get past it; a wrong domain answers so too, if it exists and takes mail.',
    'The address was scraped, bought or guessed, and never existed.',
    'The mailbox on your list is alive and forwards to one that is gone; the bounce names that one, and yours at best in `Original-Recipient`.',
    'A gateway or backup MX compares with a copy of the directory in which a new mailbox is still missing.',
    'The domain has moved, and its MX record (or a route in your server) still leads to the old host.',
    'On your own Postfix: the domain stands in `mydestination` as well as in `virtual_mailbox_domains`, so that only system accounts are looked up.',
    'On your own Postfix: mail to `ann+news@` arrives, and `recipient_delimiter` is empty.',
    'In your own Exchange: an old message or a remembered entry in Outlook holds the X.500 name of a mailbox that was created anew since (`IMCEAEX` in the bounce).',
  ],
  reproduce: {
    how: 'Talk to any server that knows its recipients, and name one that it cannot know.',
    kind: 'smtp',
    text: [
      'S: 220 mail.example.net ESMTP Postfix',
      'C: EHLO client.example.com',
      'S: 250 mail.example.net',
      'C: MAIL FROM:<bob@example.com>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<nobody@mail.example.net>',
      'S: 550 5.1.1 <nobody@mail.example.net>: Recipient address rejected: User unknown in local recipient table',
    ].join('\n'),
    expect: '`550 5.1.1` in answer to `RCPT TO`; the other recipients of the same message are not touched.',
    origin: 'Postfix; the list of its extensions after EHLO left out',
  },
  fixes: [
    {
      title: 'Stop mailing the address, and ask for a new one elsewhere',
      when: 'You send newsletters, invoices or notices, and the bounce names an address of your list.',
      system: 'nodemailer',
      snippet: [
        "import { diagnose } from 'enhanced-status-codes';",
        '',
        'transport.sendMail(message).catch(async (error) => {',
        '  const { verdict } = diagnose(error);',
        "  if (verdict.action === 'suppress-recipient') await suppress(message.to, verdict);",
        '  else throw error;',
        '});',
      ].join('\n'),
      why: 'The verdict reads the words beside the code, so that a full mailbox with a 5.1.1 in front of it is not given up.',
    },
    {
      title: 'Correct the address',
      when: 'A person wrote to a person.',
      system: 'process',
      snippet: 'jnae.doe@example.com  ->  jane.doe@example.com',
      why: 'A second look finds swapped or missing letters, and `jdoe` where the firm writes `jane.doe`.',
    },
    {
      title: 'See where your own server looks',
      when: 'Your Postfix refuses a mailbox that exists.',
      system: 'postfix',
      snippet: [
        '# which class is the domain in? It must stand in one of them only',
        'postconf mydestination virtual_alias_domains virtual_mailbox_domains relay_domains',
        '# is the address in the table of that class? Silence is a no',
        'postmap -q ann@example.org hash:/etc/postfix/vmailbox',
      ].join('\n'),
      why: 'Each class of domains has one table of recipients, and `User unknown in local recipient table` (or virtual mailbox, virtual alias, relay recipient) names the one that was asked.',
    },
    {
      title: 'Soften the refusal while mailboxes move',
      when: 'You are migrating, and the table of recipients may be incomplete for some hours.',
      system: 'postfix',
      snippet: [
        '# main.cf, to be removed afterwards',
        'unknown_local_recipient_reject_code = 450',
        'unknown_virtual_mailbox_reject_code = 450',
        'unknown_relay_recipient_reject_code = 450',
      ].join('\n'),
      why: 'Senders keep the message for days and try again, where a 550 would have returned it and cost you subscriptions.',
    },
    {
      title: 'Accept tagged addresses',
      when: '`ann@` works and `ann+news@` is unknown.',
      system: 'postfix',
      snippet: 'recipient_delimiter = +',
      why: 'The tables are asked for the whole name first and then for the part in front of the delimiter.',
    },
    {
      title: 'Give the mailbox its old X.500 name',
      when: 'A colleague answers an old message, and the bounce of your own Exchange names `IMCEAEX-_O=...`.',
      system: 'exchange',
      snippet: [
        '# from the bounce: drop IMCEAEX- and all from the @ on; _ becomes /, +20 a space, +28 and +29 parentheses',
        "Set-Mailbox -Identity ann@example.org -EmailAddresses @{Add='X500:/o=Example/ou=Site/cn=Recipients/cn=ann'}",
      ].join('\n'),
      why: 'Inside an organization Outlook remembers this name and not the SMTP address; as a further address it leads to the new mailbox.',
    },
  ],
  avoid: [
    {
      what: 'Retry, or resend from another server',
      why: 'Every host that asks gets the same no, and is counted by those who count lookups of unknown names.',
    },
    {
      what: 'Accept everything and bounce later',
      why: 'With an empty `local_recipient_maps` the bounces go to forged senders, and your host is listed for backscatter.',
    },
    {
      what: 'Suppress on the reply 550 alone',
      why: 'The same reply stands for spam filters, block lists and policy; only the second code or the words single out the mailbox.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: "550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces.",
      means: 'Exactly what the register says.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Orange',
      line: '550 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]',
      means: 'The mailbox is full: read it as 5.2.2. With the number 416 it does not exist.',
      source: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
    },
    {
      provider: 'Apple iCloud',
      line: '550 5.1.1 <ann@example.org>: inactive email address',
      means: 'The account is deactivated and may come back: read it as 5.2.1.',
      source: 'https://smtp.codes/icloud',
    },
    {
      provider: 'Facebook',
      line: '550 5.1.1 RCP-P2 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#rcp The recipient has chosen not to receive this',
      means: 'The mailbox exists, and its owner wants no such mail. RCP-P1 is the one that does not exist.',
      source: 'https://www.facebook.com/postmaster/response_codes',
    },
  ],
  tellTheSender: 'There is no mailbox with this address; please check it for typing errors or ask for the current one.',
  related: [
    { key: 'X.1.2', how: 'The other side of the @: the domain does not exist or takes no mail.' },
    { key: 'X.1.3', how: 'The address is not even written as one.' },
    { key: 'X.1.6', how: 'The mailbox was there and has moved without leaving a new address.' },
    { key: 'X.2.1', how: 'The mailbox is there, and is switched off.' },
    {
      key: 'X.1.10',
      how: 'Registered for a domain whose null MX declares that it takes no mail; Exchange Online writes 5.1.10 for recipients that it cannot find.',
    },
    { key: 'X.4.1', how: 'Exchange Online writes `550 5.4.1` for recipients that its directory does not have.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.2', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
    { title: 'RFC 5321, section 4.2.2, on the reply 550', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.2' },
    { title: 'Postfix: LOCAL_RECIPIENT_README', url: 'https://www.postfix.org/LOCAL_RECIPIENT_README.html' },
    { title: 'Postfix: ADDRESS_CLASS_README', url: 'https://www.postfix.org/ADDRESS_CLASS_README.html' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'high',
    ground:
      'Register, Postfix and Gmail mean the same by 5.1.1. What Orange, Apple and Facebook mean rests on what third parties write about them, the order of the causes is our judgement, and the Exchange command was not run.',
  },
} satisfies Page<'X.1.1'>;
