/** The page on X.2.1: the mailbox is switched off. */
import type { Page } from '../page.ts';

/** Reference page of X.2.1. */
export const page = {
  key: 'X.2.1',
  title: 'The mailbox is switched off',
  summary:
    'The address belongs to an account that exists and takes no mail: suspended, closed, or resting until its owner pays, returns or proves to be human.',
  severity: {
    level: 'high',
    reason: 'Nobody reads this mailbox while it is off, and under 5.2.1 its server does not expect that to change.',
  },
  productionRisk: {
    level: 'medium',
    reason: 'Abandoned accounts are what traps are made of; a list full of them costs reputation within months.',
  },
  meaning: [
    'Between a box that works and one that is gone lies the one that was turned off. Somebody decided it, the owner or the provider, and the record of the user is still there.',
    'RFC 3463 asks for the 5 where it will never be turned on again and the 4 where the rest is temporary. Providers keep to it loosely: Gmail says 5.2.1 for accounts that it disabled, and the same 5.2.1 for one that is merely receiving too much at the moment.',
  ],
  forms: {
    4: '4.2.1 is a pause: a mailbox that is being moved, or one that gets more than it may just now. It clears by itself, mostly within a day.',
    5: '5.2.1 with words like "disabled" or "suspended" ends the address. With words about a rate it does not; there the text outranks the number.',
  },
  causes: [
    'The provider suspended the account for abuse or for an unpaid bill.',
    'The owner has not logged in for a year, and the provider froze it.',
    'An employee left, and the account is kept for the archive.',
    'Mail was switched off for it, while the login goes on.',
    'Gmail: the mailbox is over its rate, which is no switch at all.',
  ],
  reproduce: {
    how: 'Give one user the code in an access table of a Postfix, another the transient form, and write to both.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<bob@mail.example.net>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<former@mail.example.net>',
      'S: 550 5.2.1 <former@mail.example.net>: Recipient address rejected: Mailbox disabled, not accepting messages',
      'C: RCPT TO:<moving@mail.example.net>',
      'S: 450 4.2.1 <moving@mail.example.net>: Recipient address rejected: This mailbox is being moved',
    ].join('\n'),
    expect: '`550 5.2.1` for the one, `450 4.2.1` for the other: code and text are those of the table.',
    origin: 'Postfix 3.7',
  },
  fixes: [
    {
      title: 'Take the address off the list after two reports, a week apart',
      when: 'You send newsletters, and the text says disabled or suspended.',
      system: 'process',
      snippet: ['first 5.2.1   pause the address', 'again after a week   remove it, keep the record of why'].join('\n'),
      why: 'A suspension for a late payment is often over within days, and a reader regained costs less than a new one.',
    },
    {
      title: 'Answer for people who left',
      when: 'You run the server, and colleagues leave.',
      system: 'postfix',
      snippet: [
        '# main.cf',
        'smtpd_recipient_restrictions =',
        '  check_recipient_access inline:{ {former@example.org = 550 5.2.1 This account is closed, write to office@example.org} }',
        '  permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination',
      ].join('\n'),
      why: 'The sender learns in one line that the person is gone and who reads the mail now, where a deleted user would look like a typing error.',
    },
    {
      title: 'Close a mailbox for the hours of its move',
      when: 'You copy mailboxes to another server and nothing may arrive meanwhile.',
      system: 'postfix',
      snippet: [
        '# main.cf has check_recipient_access hash:/etc/postfix/recipient_access in front of all permits',
        '# /etc/postfix/recipient_access, followed by: postmap /etc/postfix/recipient_access',
        'moving@example.org   450 4.2.1 This mailbox is being moved',
      ].join('\n'),
      why: 'Senders hold their mail back and deliver it to the new place, where a 5 would return it and be taken for the end.',
    },
    {
      title: 'Enable the account in the directory',
      when: 'A colleague complains, and Exchange shows the mailbox as disabled.',
      system: 'exchange',
      snippet: [
        'Get-Mailbox -Identity ann@example.org | Format-List AccountDisabled, RecipientTypeDetails',
        'Get-User -Identity ann@example.org | Format-List UserAccountControl',
        '# on premises, if the account is meant to be used again',
        'Enable-ADAccount -Identity ann',
      ].join('\n'),
      why: 'The first two lines tell whether the account is disabled, as it is meant to be for a shared mailbox; the last enables it.',
    },
  ],
  avoid: [
    {
      what: 'Treat every 5.2.1 alike',
      why: 'The rate limit of Gmail bears it too, and those readers are your most popular ones.',
    },
    {
      what: 'Reuse the address for a new colleague at once',
      why: 'Mail meant for the predecessor would reach somebody else; there is a code (5.7.17) and an extension for exactly that.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '550 5.2.1 The email account that you tried to reach is disabled. Learn more at https://support.google.com/mail/?p=DisabledUser - gsmtp',
      means: 'The account was closed or blocked: the sense of the register, and a reason to stop.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Gmail',
      line: '550 5.2.1 The user you write to is receiving mail at a rate that prevents further messages. https://support.google.com/mail/?p=ReceivingRatePerm - gsmtp',
      means: 'Too much mail for this box at present: retry, and never suppress.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Free',
      line: '550 5.2.1 This mailbox has been blocked due to inactivity (ann@free.fr)',
      means: 'Closed for lack of use; it will not come back.',
      source: 'https://github.com/sisimai/go-sisimai',
    },
    {
      provider: 'Sendmail',
      line: '550 5.2.1 <ann@mail.example.net>... Mailbox disabled for this recipient',
      means: 'An entry with REJECT for this recipient in the access table of the receiver.',
      source: 'https://sources.debian.org/src/sendmail/',
    },
    {
      provider: 'Exchange Server',
      line: '550 5.2.1 Content Filter agent quarantined this message',
      means: 'A verdict on the content, which lies in quarantine; the mailbox is in use.',
      source:
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      provider: 'AOL',
      line: '521 5.2.1 : AOL will not accept delivery of this message.',
      means: 'A policy about the message, whose mailbox is fine.',
      source: 'https://senders.yahooinc.com/smtp-error-codes',
    },
  ],
  tellTheSender: 'This mailbox has been switched off; please ask the person for the address in use.',
  related: [
    {
      key: 'X.1.1',
      how: 'There is no account at all.',
    },
    {
      key: 'X.1.6',
      how: 'The account moved and left no address.',
    },
    {
      key: 'X.2.2',
      how: 'On, and full; at Gmail full and deserted.',
    },
    {
      key: 'X.7.13',
      how: 'The account of the one who logs in is disabled.',
    },
  ],
  sources: [
    {
      title: 'RFC 3463, section 3.3',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3',
    },
    {
      title: 'Google: Gmail SMTP errors and codes',
      url: 'https://support.google.com/a/answer/3726730',
    },
    {
      title: 'Postfix: access(5)',
      url: 'https://www.postfix.org/access.5.html',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      'RFC and Gmail agree on disabled accounts, and Google documents the exception. The dialogue is recorded, the line of Sendmail is its default text, those of Free, AOL and Exchange are known at second hand, and the Exchange commands were not run.',
  },
} satisfies Page<'X.2.1'>;
