/** The page on X.1.6: the mailbox has moved. */
import type { Page } from '../page.ts';

/** Reference page of X.1.6. */
export const page = {
  key: 'X.1.6',
  title: 'The mailbox has moved away',
  summary:
    'There used to be a mailbox here, somebody noted that it is gone, and nothing is forwarded: look in the text for a new address.',
  severity: {
    level: 'high',
    reason: 'The message is returned for good, although the person may be one corrected address away.',
  },
  productionRisk: {
    level: 'low',
    reason: 'Each case is a person who left and somebody wrote it down; only a renamed domain makes a wave of them.',
  },
  meaning: [
    'The server did recognize the name. The mailbox was valid once and takes no more mail, which is more than the unknown user of 5.1.1 says: the address was right, it has only grown old.',
    'The register adds No forwarding address to the title. Postfix uses the code for the contrary as well: its `relocated_maps` answer `5.1.6 User has moved to ann@example.net`, with the new address in the text. RFC 5321 pairs that news with the reply 551.',
    'Both are invitations to a human being, not to a program. RFC 5321 tells servers not to count on a client that follows the hint, and to weigh whom the new address is disclosed to.',
  ],
  forms: {
    5: '5.1.6 is final by its definition; there is no going back to this address.',
  },
  causes: [
    'The owner has left and the administrator put up a change-of-address card.',
    'A department or a domain was renamed, and the old names are kept for a while to tell people.',
    'A forwarding that had been in place for some months was ended on purpose.',
    'A company that closes its own server names an address at its new provider.',
  ],
  reproduce: {
    how: 'Write a line into the `relocated_maps` of a Postfix and send to the old address.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<bob@example.com>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<ann@mail.example.net>',
      'S: 550 5.1.6 <ann@mail.example.net>: Recipient address rejected: User has moved to ann@example.net',
    ].join('\n'),
    expect:
      '`550 5.1.6` with the new address as the last word; a message that is already inside bounces with `Status: 5.1.6`.',
    origin: 'Postfix 3.7',
  },
  fixes: [
    {
      title: 'Let a person confirm the new address',
      when: 'The text names one.',
      system: 'process',
      snippet:
        'To moved@example.com: "Your old address tells us that you have moved here. Shall we write to this one from now on?"',
      why: 'A question shows that the address works and belongs to the same person, and gives nothing away if it does not.',
    },
    {
      title: 'Take the old address off the list',
      when: 'No successor is named.',
      system: 'nodemailer',
      snippet: [
        "import { diagnose } from 'enhanced-status-codes';",
        '',
        "diagnose('550 5.1.6 Mailbox has moved, no forwarding address').verdict.category;",
        "// 'recipient-moved'",
      ].join('\n'),
      why: 'The category lets you suppress the old address and still put the text before somebody who can use it.',
    },
    {
      title: 'Put up the card properly',
      when: 'People leave your own domain.',
      system: 'postfix',
      snippet: [
        '# main.cf',
        'relocated_maps = hash:/etc/postfix/relocated',
        '# /etc/postfix/relocated: the right side follows "User has moved to"; then postmap it',
        'ann@example.org   ann@example.net',
        'bob@example.org   an address that we do not give away',
      ].join('\n'),
      why: 'Senders learn at `RCPT TO` whom to write to, and the old account can be deleted: the table is asked before the lists of valid recipients.',
    },
    {
      title: 'Forward for a while before you refuse',
      when: 'The person agrees, and mail must not be lost.',
      system: 'postfix',
      snippet: [
        '# main.cf',
        'virtual_alias_maps = hash:/etc/postfix/virtual',
        '# /etc/postfix/virtual, followed by: postmap /etc/postfix/virtual',
        'ann@example.org   ann@example.net',
      ].join('\n'),
      why: 'Correspondents see the new address in the replies and correct their books by themselves. SPF fails for forwarded mail, so that some of it is lost where only DKIM could save it: forward for months, not for years.',
    },
  ],
  avoid: [
    {
      what: 'Resend automatically to the address in the text',
      why: 'Anybody who controls the refusing server could collect invoices or password links that way.',
    },
    {
      what: 'Print a private address into a public refusal',
      why: 'Address collectors read the text as well; ask the person who left first.',
    },
    {
      what: 'File it with the unknown users',
      why: 'Your most faithful readers change jobs; whoever has moved is worth a question on another channel.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exchange Server',
      line: '5.1.6 Recipient addresses in single label domains not accepted',
      means: 'Nobody has moved: the domain of the address has no dot (`ann@example`), which is one that was cut off.',
      source:
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
  ],
  tellTheSender: 'The person you wrote to no longer uses this address; please ask for the new one.',
  related: [
    { key: 'X.1.1', how: 'The server does not remember such a mailbox at all.' },
    { key: 'X.2.1', how: 'The mailbox is still there, and closed.' },
    { key: 'X.7.17', how: 'The address lives on, with another owner since a date that the sender named.' },
    { key: 'X.1.2', how: 'The whole domain has gone.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.2', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
    {
      title: 'RFC 5321, section 3.4, forwarding for address correction',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.4',
    },
    { title: 'Postfix: relocated(5)', url: 'https://www.postfix.org/relocated.5.html' },
  ],
  confidence: {
    level: 'high',
    ground:
      'The RFC and Postfix are clear, and the dialogue is recorded. No large provider is known to us that uses the code in this sense; what Exchange means by it is known to us at second hand.',
  },
} satisfies Page<'X.1.6'>;
