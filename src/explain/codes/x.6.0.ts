/** The page on X.6.0: something about the content. */
import type { Page } from '../page.ts';

/** Reference page of X.6.0. */
export const page = {
  key: 'X.6.0',
  title: 'Something about the message itself was not accepted',
  summary:
    'Addresses and connection were in order and the content was not: its headers break the rules, its structure is damaged, or a filter dislikes it without saying more.',
  severity: {
    level: 'medium',
    reason: 'This message will not pass as it is, while another to the same person will.',
  },
  productionRisk: {
    level: 'medium',
    reason: 'If a template or a program of yours makes the mistake, all that it sends is refused.',
  },
  meaning: [
    'The catch-all for content has three uses. Servers that check form (Gmail, or Postfix with its strict settings) put it on malformed headers and MIME. Filters put it on attachments and words that they do not want. Sendmail and Postfix report it for a program behind an alias that ended with status 65, `EX_DATAERR`.',
    'As a success it is among the most frequent codes there are: Exchange answers each accepted message with `250 2.6.0 ... Queued mail for delivery`.',
    'As a reply it comes after the final dot and covers all recipients of the transaction at once. From a program behind an alias it concerns that alias alone.',
  ],
  forms: {
    2: '2.6.0 is how Exchange says yes. The Message-ID that it repeats finds the message in a message trace.',
    4: '4.6.0 is rare. Postfix has it for `Alias expansion error`, when one address expands to more than `virtual_alias_expansion_limit` others: the lists want mending, not the message.',
    5: '5.6.0 asks for another message. Resending the same one, byte for byte, brings the same reply.',
  },
  causes: [
    'A header that may stand once stands twice: two From, two Subject, two Date, added by a form, a plugin or a gateway.',
    'Letters beyond ASCII stand in a header without being encoded.',
    'From is missing, or has several addresses, or a display name with an unquoted comma or @.',
    'An attachment of a type that the receiver refuses.',
    'MIME is nested too deeply, or a part of type `message` or `multipart` is declared as base64.',
    'Exchange cannot convert the message, often because of a damaged `winmail.dat`: `554 5.6.0 Corrupt message content`.',
    'A delivery script of your own exits with 65.',
  ],
  reproduce: {
    how: 'Turn on `strict_7bit_headers` in a test Postfix and send a subject with a raw umlaut.',
    kind: 'smtp',
    text: [
      'C: DATA',
      'S: 354 End data with <CR><LF>.<CR><LF>',
      'C: From: bob@example.com',
      'C: Subject: Grüße',
      'C:',
      'C: The umlaut above stands there as it is, and is not encoded.',
      'C: .',
      'S: 550 5.6.0 improper use of 8-bit data in message header',
    ].join('\n'),
    expect: '`550 5.6.0` after the final dot, and a line `reject: mime-error` in the log with the start of the header.',
    origin: 'Postfix',
  },
  fixes: [
    {
      title: 'Let a library write the headers',
      when: 'A program of yours composes messages from strings.',
      system: 'nodemailer',
      snippet: [
        'await transport.sendMail({',
        "  from: { name: 'Groß, Anna', address: 'anna@example.com' },",
        "  to: 'ann@example.org',",
        "  subject: 'Grüße',",
        '  text,',
        '});',
      ].join('\n'),
      why: 'Names are quoted, umlauts are encoded as RFC 2047 asks for, and From, Date and Message-ID appear once each.',
    },
    {
      title: 'Look at the raw headers',
      when: 'The receiver calls the message malformed and does not say where.',
      system: 'shell',
      snippet: [
        '# only the header: names that occur twice',
        "sed '/^\\r*$/q' message.eml | grep -oiE '^(from|sender|reply-to|to|cc|subject|date|message-id):' | sort -f | uniq -di",
        '# bytes beyond ASCII in it',
        "sed '/^\\r*$/q' message.eml | LC_ALL=C grep -n '[^ -~[:cntrl:]]'",
      ].join('\n'),
      why: 'RFC 5322 allows each of those fields once, and From and Date have to be there. Bytes beyond ASCII need SMTPUTF8 or RFC 2047.',
    },
    {
      title: 'Send a link in place of the attachment',
      when: 'The text names a file type.',
      system: 'process',
      snippet: [
        'program, script, macro document   ->  a link to a download that asks for a login',
        'archive with a password           ->  the same: filters that cannot look inside refuse it',
      ].join('\n'),
      why: 'Filters look at the type and not at the intention, and the link works with every receiver.',
    },
    {
      title: 'Ease the strictness of your own server',
      when: 'Your Postfix refuses mail that your users wait for.',
      system: 'postfix',
      snippet: [
        '# main.cf: all of them are off unless somebody turned them on',
        'strict_7bit_headers = no',
        'strict_8bitmime = no',
        'strict_mime_encoding_domain = no',
      ].join('\n'),
      why: 'The documentation warns that these settings refuse honest mail. The first even refuses each message to an international address, over the `Received` line that Postfix itself has put in front.',
    },
  ],
  avoid: [
    {
      what: 'Rename `invoice.exe` to `invoice.txt`',
      why: 'Filters look at the bytes as well, and a disguised type counts as malice where an open one counted as careless.',
    },
    {
      what: 'Remove the recipient from the list',
      why: 'He was accepted; it is the letter that was not.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '554 5.6.0 Mail message is malformed. Not accepted. https://support.google.com/mail/?p=RfcMessageNonCompliant - gsmtp',
      means:
        'The message breaks RFC 5322 and Google does not say where. For a From that is missing or has no valid address its line is `550 5.7.1`.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Exchange',
      line: '250 2.6.0 <5e0c@example.com> [InternalId=4711] Queued mail for delivery',
      means: 'Accepted. Not yet delivered to the mailbox.',
      source: 'https://learn.microsoft.com/en-us/exchange/mail-flow/test-smtp-with-telnet',
    },
    {
      provider: 'Facebook',
      line: '550 5.6.0 MSG-P2 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#msg Message refused',
      means: 'An attachment of an unwanted type; P3 is a header that stands more than once.',
      source: 'https://www.facebook.com/postmaster/response_codes',
    },
  ],
  tellTheSender:
    'Something in the message or its attachments was not accepted; please try plain text without attachments.',
  related: [
    { key: 'X.6.1', how: 'The kind of content is named as what is not supported.' },
    { key: 'X.6.7', how: 'Letters beyond ASCII in an address, not in a text.' },
    { key: 'X.7.1', how: 'What most filters use for spam, viruses and policy.' },
    { key: 'X.3.4', how: 'The size alone was too much.' },
    { key: 'X.5.2', how: 'Line endings or commands were malformed, not the content.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.7', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7' },
    {
      title: 'RFC 5322, section 3.6, on how often a field may stand',
      url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6',
    },
    { title: 'RFC 2047, on encoding in headers', url: 'https://www.rfc-editor.org/rfc/rfc2047' },
    { title: 'Postfix: strict_7bit_headers', url: 'https://www.postfix.org/postconf.5.html#strict_7bit_headers' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'medium',
    ground:
      "The refusal by Postfix was recorded, its other four texts were asked from its own library, and Google's line is in its list. Exchange's 2.6.0 is what Microsoft shows in its instructions for a test with Telnet, a page that was not compared again; Facebook's list was read at second hand.",
  },
} satisfies Page<'X.6.0'>;
