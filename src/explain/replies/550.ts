/** The page on the reply 550. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 550. */
export const page = {
  key: 550,
  title: 'Refused for good',
  summary:
    'The command was understood and is refused: the mailbox does not exist, cannot be reached, or a policy says no.',
  meaning: [
    'RFC 5321 gives three reasons in one breath: mailbox not found, no access, and command rejected for policy reasons. The first is about the recipient, the last about you; the number cannot tell them apart.',
    'The enhanced code behind it is there for this distinction. Without one, only the words are left, and they are worth reading: receivers put it on spam, missing DNS records and limits alike.',
    'It answers one command. After `RCPT TO` it counts for that one recipient, though the reason may be your host or sender, which Postfix by default judges only there; after the end of `DATA` for the message and all of them; after `MAIL FROM` for the sender.',
  ],
  codes: [
    { key: 'X.1.1', how: 'The mailbox does not exist: stop writing to it.' },
    { key: 'X.7.1', how: 'A rule, a filter or a block list: look for its name in the text.' },
    { key: 'X.7.26', how: 'SPF and DKIM failed: mend records or signatures.' },
    { key: 'X.2.1', how: 'The mailbox is switched off.' },
    { key: 'X.4.1', how: 'At Exchange Online: the directory does not have the recipient.' },
    { key: 'X.7.25', how: 'The reverse name of the sending host is missing.' },
  ],
  advice: [
    'Act by the enhanced code and the words, and log both beside the number.',
    'Return the message to its writer; a queue must not try it again.',
    'Look at the neighbours in the log: the same answer to every recipient of a domain is about you.',
  ],
  reproduce: {
    how: 'Name a recipient that the server cannot know.',
    kind: 'smtp',
    text: [
      'C: RCPT TO:<nobody@mail.example.net>',
      'S: 550 5.1.1 <nobody@mail.example.net>: Recipient address rejected: User unknown in local recipient table',
    ].join('\n'),
    expect: '`550`, and the connection stays open for further recipients.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Treat every 550 as a dead address',
      why: 'On the day your host is block-listed you would empty your list.',
    },
    {
      what: 'Answer 550 for a condition that passes',
      why: 'As a receiver you make senders drop mail and addresses; 450 and 451 are there for that.',
    },
  ],
  seenFrom: [
    {
      provider: 'Outlook.com',
      line: '550 5.5.0 Requested action not taken: mailbox unavailable',
      means: 'The recipient does not exist; the protocol, which 5.5.0 stands for, was in order.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      provider: 'QQ',
      line: '550 Connection frequency limited',
      means: 'A limit on connections, which passes; the 5 is not meant.',
      source: 'https://smtp.codes/qq',
    },
    {
      provider: 'Gmail',
      line: '550 5.2.1 The user you write to is receiving mail at a rate that prevents further messages. https://support.google.com/mail/?p=ReceivingRatePerm - gsmtp',
      means: 'The mailbox gets too much mail at the moment, and is neither gone nor switched off.',
      source: 'https://support.google.com/a/answer/3726730',
    },
  ],
  sources: [
    { title: 'RFC 5321, section 4.2.2', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.2' },
    {
      title: 'RFC 5321, section 3.3, on the order of commands',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.3',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      'The text of RFC 5321, and a dialogue recorded from Postfix. What QQ means by its line rests on what third parties write about it.',
  },
} satisfies ReplyPage<550>;
