/** The page on the reply 552. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 552. */
export const page = {
  key: 552,
  title: 'Too much, of one thing or another',
  summary:
    'A limit on size or space was exceeded: that of the message, of the mailbox, or by mistake that of the recipients.',
  meaning: [
    'RFC 5321 means space that was allotted and is used up, and three digits without words are read so. In the wild the message is as often beyond `SIZE`, which says nothing about the mailbox.',
    'Where it comes tells them apart. To MAIL with `SIZE=` it is the message, and after the dot as well, except over LMTP, where Dovecot says `552 5.2.2` of a full mailbox then. To RCPT it is a mailbox, or the number of recipients, for which RFC 821 named this reply by mistake and clients should read 452.',
    'A few receivers take it for content: Gmail for attachments of forbidden kinds, GoDaddy for viruses.',
  ],
  codes: [
    { key: 'X.3.4', how: 'The message is larger than the system takes.' },
    { key: 'X.2.2', how: 'The mailbox is full.' },
    { key: 'X.2.3', how: 'Larger than the owner of the mailbox may receive; at Gmail, than anybody may.' },
    { key: 'X.7.0', how: 'Gmail: a blocked kind of attachment.' },
    { key: 'X.5.3', how: 'Too many recipients; treat it as transient.' },
  ],
  advice: [
    'Compare with the number behind SIZE in EHLO, and remember that base64 makes an attachment a third larger.',
    'Send a link in place of the file.',
    'If a RCPT got it after others were accepted, send to those and put the rest into a second transaction.',
    'Announce the size with MAIL, so that the refusal costs no transfer.',
    'On your own Postfix raise `message_size_limit`, and keep `mailbox_size_limit` and `virtual_mailbox_limit` above it or at 0, which is no limit.',
  ],
  reproduce: {
    how: 'Announce more than the server takes.',
    kind: 'smtp',
    text: ['C: MAIL FROM:<bob@example.com> SIZE=9999999', 'S: 552 5.3.4 Message size exceeds fixed limit'].join('\n'),
    expect: '`552` before a byte of the message has been sent.',
    origin: 'Postfix, with a limit of 20480 bytes',
  },
  avoid: [
    {
      what: 'Take the recipient off the list for a large message',
      why: 'He would get the next newsletter without trouble.',
    },
    {
      what: 'Rename an executable file to get it through',
      why: 'Filters look at the content, and what was one refused message becomes a sender who hides something.',
    },
  ],
  seenFrom: [
    {
      provider: 'Yahoo',
      line: '552 1 Requested mail action aborted, mailbox not found',
      means: 'The recipient does not exist: take the address off the list. No size is meant.',
      source: 'https://senders.yahooinc.com/smtp-error-codes',
    },
    {
      provider: 'docomo',
      line: '552 Too much mail data',
      means: 'The mailbox is full, in spite of the words.',
      source: 'https://note.com/sendmagic/n/neb6bbe7e51cf',
    },
    {
      provider: 'Gmail',
      line: '552 5.7.0 This message was blocked because its content presents a potential security issue. https://support.google.com/mail/?p=BlockedMessage - gsmtp',
      means: 'A file type that Gmail does not let through, also inside archives.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'GoDaddy',
      line: '552 Virus infected message rejected. IB705',
      means: 'Content: a scanner has found something.',
      source: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
  ],
  sources: [
    {
      title: 'RFC 5321, section 4.5.3.1.10, on recipients',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.10',
    },
    { title: 'RFC 1870, on SIZE', url: 'https://www.rfc-editor.org/rfc/rfc1870' },
    { title: 'Postfix: message_size_limit', url: 'https://www.postfix.org/postconf.5.html#message_size_limit' },
  ],
  confidence: {
    level: 'high',
    ground: 'Standards, a refusal recorded from Postfix, and the documented senses of three receivers.',
  },
} satisfies ReplyPage<552>;
