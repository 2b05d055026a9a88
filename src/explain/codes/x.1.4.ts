/** The page on X.1.4: more than one mailbox fits. */
import type { Page } from '../page.ts';

/** Reference page of X.1.4. */
export const page = {
  key: 'X.1.4',
  title: 'The address fits more than one mailbox',
  summary:
    'The receiving directory found two or more owners for the address and would rather return the message than give it to the wrong one.',
  severity: {
    level: 'medium',
    reason: 'The person exists, probably twice, and a longer form of the same address may well work.',
  },
  productionRisk: {
    level: 'low',
    reason: 'It is hardly ever seen, and then it is one doubled entry in one directory.',
  },
  meaning: [
    'The code is from a time when servers guessed: mail to `doe@` went to whoever was called Doe, and with two of them the guess had to stop. RFC 3463 says so, with its heuristic that maps an address to a local mailbox.',
    'Today addresses are unique keys on most servers, so that nothing can be ambiguous: none of the servers whose replies this reference records ever gave it in this sense. Where it does appear there is a directory behind the server in which two objects claim one address, after a migration or a return of somebody who had left.',
    'RFC 3463 words it strangely as one or more recipients that match. One match is no problem; read it as several.',
  ],
  forms: {
    4: '4.1.4 would be right while the directory is being put in order. Exchange defers in this state, under another code: see 4.2.0.',
    5: '5.1.4 returns the message. It does not get through until an administrator of the receiver removes the second entry, or you use an address that only one of the two has.',
  },
  causes: [
    'Two objects of an Active Directory carry the same proxy address, for instance a mailbox and an old mail contact of the same person.',
    'A synchronization between directories created the person a second time.',
    'The server looks people up by surname or by the local part alone, and a namesake was hired.',
    'An alias in one table and an account in another have the same name, on a server that consults both.',
  ],
  reproduce: {
    how: 'No program at hand gives this reply by itself; in a test, an access table of Postfix can: `doe@example.org REJECT 5.1.4 More than one mailbox fits`.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<bob@example.com>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<doe@example.org>',
      'S: 554 5.1.4 <doe@example.org>: Recipient address rejected: More than one mailbox fits',
    ].join('\n'),
    expect: 'The code as you put it into the table; with `550` in place of `REJECT` the reply is 550 as well.',
    origin: 'Postfix 3.7, with the code put into its table by us',
  },
  fixes: [
    {
      title: 'Find both owners and take the address from one of them',
      when: 'You run the Exchange organization, which answers so or defers with `RESOLVER.ADR.Ambiguous`.',
      system: 'exchange',
      snippet: [
        'Get-Recipient -ResultSize Unlimited |',
        "  Where-Object { $_.EmailAddresses -match '^smtp:ann@example\\.org$' } |",
        '  Format-Table Name, RecipientType, PrimarySmtpAddress',
        '# the one to lose it: here a contact; for a mailbox, Set-Mailbox',
        "Set-MailContact -Identity 'Ann Doe (old)' -EmailAddresses @{remove='smtp:ann@example.org'}",
      ].join('\n'),
      why: 'Delivery goes by the proxy addresses of all recipients together, and an object that is hidden from the address list still counts.',
    },
    {
      title: 'See what the directory returns to Postfix',
      when: 'Your tables are looked up in LDAP.',
      system: 'postfix',
      snippet: 'postmap -q ann@example.org ldap:/etc/postfix/ldap-aliases.cf',
      why: 'Two entries that match come back as one list, separated by a comma; Postfix would deliver to both without a word, and a gateway in front may not.',
    },
    {
      title: 'Write to the longer address',
      when: 'You are the sender.',
      system: 'process',
      snippet: 'doe@example.org  ->  ann.doe@example.org',
      why: 'The full name, or the address in the From of the last message you received, has one owner.',
    },
  ],
  avoid: [
    {
      what: 'Delete one of the doubled objects at once',
      why: 'Either may hold the mail; remove the address first, and the object when its content has been looked at.',
    },
    {
      what: 'Let the server choose by likeness of names',
      why: 'A letter meant for one person then lies open before another.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exchange Server',
      line: '5.1.4 Recipient address reserved by RFC 2606',
      means:
        'The domain ends in `.test`, `.example`, `.invalid` or `.localhost`, and leads nowhere: read it as 5.1.2. 5.1.5 in front of these words says the same.',
      source:
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
  ],
  tellTheSender: 'The address fits more than one mailbox there; please ask the person which address to use.',
  related: [
    { key: 'X.1.1', how: 'No mailbox fits, instead of too many.' },
    { key: 'X.2.0', how: 'What Exchange defers with while its directory is ambiguous.' },
    { key: 'X.2.4', how: 'Many recipients on purpose: a list that could not be taken apart.' },
    { key: 'X.3.5', how: 'The configuration contradicts itself elsewhere than in the directory.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.2', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
    {
      title: 'Microsoft: Get-Recipient',
      url: 'https://learn.microsoft.com/en-us/powershell/module/exchange/get-recipient',
    },
    { title: 'Postfix: LDAP_README', url: 'https://www.postfix.org/LDAP_README.html' },
  ],
  confidence: {
    level: 'low',
    ground:
      'The meaning is that of the RFC. We have no recorded reply with this code, the line of Exchange is known from quotations of its list, and the causes are drawn from how directories work, not from cases.',
  },
} satisfies Page<'X.1.4'>;
