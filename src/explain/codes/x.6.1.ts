/** The page on X.6.1: media not supported. */
import type { Page } from '../page.ts';

/** Reference page of X.6.1. */
export const page = {
  key: 'X.6.1',
  title: 'This kind of content cannot be carried or taken there',
  summary:
    'The message holds a kind of data that the next system does not handle at all, such as raw 8-bit or binary content, a voice message for a text gateway, or a file type that it refuses.',
  severity: {
    level: 'medium',
    reason: 'Nothing is wrong with the address; the content has to be sent in another shape.',
  },
  productionRisk: {
    level: 'low',
    reason: 'Mail as programs write it today (7-bit encodings, common types) passes nearly everywhere.',
  },
  meaning: [
    'The code dates from the time when mail was to reach fax machines, telephones and X.400 systems, each with media of its own. A text gateway that is handed a recording would say so.',
    'On the internet of today three things go by it. Exchange 2003 and the SMTP service of IIS return mail as `554 5.6.1 Body type not supported by Remote Host` when it is 8-bit and the next host does not offer `8BITMIME`, which is X.6.3 by the register. Sendmail refuses 8-bit data with it where it was told to be strict (`Eight bit data not allowed`). And filters or gateways use it for file types, although most of them prefer X.7.1 or X.6.0.',
  ],
  forms: {
    5: 'The only form: a system does not learn a medium between two attempts. If you find a 4, wait once, and then convert.',
  },
  causes: [
    'A gateway to SMS, fax or a ticket system takes text only, and there is an attachment or HTML.',
    'The attachment is of a type that is not wanted there.',
    'A program sends raw 8-bit or binary content to a server without `8BITMIME` or `BINARYMIME`.',
    'Sendmail runs with `EightBitMode=strict`, usually inherited from an old configuration.',
  ],
  reproduce: {
    how: 'Set `EightBitMode=strict` on a Sendmail test host, leave `BODY=8BITMIME` out, and send a letter with an umlaut in its body.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<bob@example.com>',
      'S: 250 2.1.0 <bob@example.com>... Sender ok',
      'C: RCPT TO:<ann@mail.example.net>',
      'S: 250 2.1.5 <ann@mail.example.net>... Recipient ok',
      'C: DATA',
      'S: 354 End data with <CR><LF>.<CR><LF>',
      'C: Subject: Test',
      'C:',
      'C: Grüße',
      'C: .',
      'S: 554 5.6.1 Eight bit data not allowed',
    ].join('\n'),
    expect: '`554 5.6.1` after the dot.',
    origin: "written; text and code stand in Sendmail 8.17's program, the dialogue was not recorded",
  },
  fixes: [
    {
      title: 'Encode the body for seven bits',
      when: 'The words speak of 8-bit or binary data.',
      system: 'nodemailer',
      snippet: [
        '// texts are encoded even without the option; what goes out as it is: `raw`, and an attached message',
        "await transport.sendMail({ ...message, textEncoding: 'quoted-printable' });",
      ].join('\n'),
      why: 'Quoted-printable and base64 consist of ASCII, so that no server on the way needs an extension for them.',
    },
    {
      title: 'Send the gateway nothing but text',
      when: 'The recipient is a telephone, a fax or a machine.',
      system: 'nodemailer',
      snippet: [
        'const { from, to, subject, text } = message;',
        'await transport.sendMail({ from, to, subject, text });',
      ].join('\n'),
      why: 'Without HTML there is no `multipart/alternative`, which is what simple gateways stumble over first.',
    },
    {
      title: 'Accept 8-bit mail on your Sendmail',
      when: 'Your own server refuses the umlauts of others.',
      system: 'sendmail',
      snippet: [
        'dnl sendmail.mc: m turns undeclared 8-bit data into MIME, p passes it as it is, s refuses it',
        "define(`confEIGHT_BIT_HANDLING', `pass8')dnl",
      ].join('\n'),
      why: '`pass8` has been the default for decades; the strict mode protects hosts that no longer exist.',
    },
    {
      title: 'Say in words what you take',
      when: 'You run the gateway that refuses, and its Postfix serves nothing else: the check holds for all mail.',
      system: 'postfix',
      snippet: [
        '# main.cf',
        'mime_header_checks = pcre:/etc/postfix/media.pcre',
        '# /etc/postfix/media.pcre',
        '/^Content-Type:\\s*(audio|video)\\//  REJECT 5.6.1 Text only: this address leads to a telephone',
      ].join('\n'),
      why: 'Postfix takes a code at the beginning of the text over into its reply, and the sender reads what to change.',
    },
  ],
  avoid: [
    {
      what: 'Declare `Content-Type: text/plain` for what is none',
      why: 'The gateway then forwards garbage instead of a refusal, and someone pays for the text messages.',
    },
    {
      what: 'Retry with the same content',
      why: 'The kind of a file does not change in the queue.',
    },
  ],
  seenFrom: [
    {
      provider: 'Sendmail',
      line: '554 5.6.1 Eight bit data not allowed',
      means: 'The server is configured to refuse 8-bit data that was not announced.',
      source: 'https://ftp.sendmail.org/',
    },
  ],
  tellTheSender:
    'The recipient cannot receive this kind of content; please send it as plain text or in another format.',
  related: [
    { key: 'X.6.0', how: 'The content is wrong without its kind being named.' },
    { key: 'X.6.2', how: 'It could be converted, and somebody forbids it.' },
    { key: 'X.6.3', how: 'It would have to be converted, and this host is not able to.' },
    { key: 'X.7.1', how: 'The type is known and unwelcome: a decision, not a lack of ability.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.7', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7' },
    { title: 'RFC 6152, on 8BITMIME', url: 'https://www.rfc-editor.org/rfc/rfc6152' },
    { title: 'RFC 2045, section 6, on encodings', url: 'https://www.rfc-editor.org/rfc/rfc2045#section-6' },
    { title: 'Postfix: header_checks(5)', url: 'https://www.postfix.org/header_checks.5.html' },
  ],
  confidence: {
    level: 'medium',
    ground:
      "Sendmail's use was read in its program, and the refusal by a header check was recorded from Postfix. The line of Exchange 2003 is known from bounces. No provider documents the code, and what gateways mean by it is told from the RFC and not from logs.",
  },
} satisfies Page<'X.6.1'>;
