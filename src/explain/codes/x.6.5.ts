/** The page on X.6.5: the conversion failed. */
import type { Page } from '../page.ts';

/** Reference page of X.6.5. */
export const page = {
  key: 'X.6.5',
  title: 'The message could not be converted',
  summary:
    'A gateway tried to turn the message into the form that the next system takes, and its converter failed, most likely over a character set or a damaged part.',
  severity: {
    level: 'medium',
    reason: 'This message is stuck at the gateway; the next one may be of a shape that its converter masters.',
  },
  productionRisk: {
    level: 'low',
    reason: 'Seldom seen, and tied to one gateway and one kind of content.',
  },
  meaning: [
    'Of the four codes on conversion this is the one for an accident. It was allowed (else X.6.2) and it is built in (else X.6.3), yet this time nothing usable came out.',
    'What converts mail today is seldom an SMTP server: gateways to fax and text messages, journaling and archiving, disclaimers, encryption appliances. Old lists of codes for Exchange 2003 have 4.6.5 for a server that lacks the code page of the message.',
  ],
  forms: {
    4: '4.6.5 blames the moment: the converter was out of memory, disk or time, or a component is missing that can be installed.',
    5: '5.6.5 blames the message: it will fail in the same place again.',
  },
  causes: [
    'The declared `charset` is unknown to the converter or does not fit the bytes.',
    'A part is cut off or wrongly encoded: broken base64, a missing end of a boundary.',
    'A document has a password or is of a newer version than the converter.',
    'Encryption appliance: no usable key or certificate for the recipient.',
    'The converter is out of disk or was stopped by its time limit.',
  ],
  reproduce: {
    how: 'Put a content filter behind Postfix with `pipe` that writes a code and ends with 65 when its converter fails.',
    kind: 'log',
    text: 'postfix/pipe[477]: 902292240E3: to=<ann@example.org>, relay=convert, delay=0.05, delays=0/0/0/0.04, dsn=5.6.5, status=bounced (iconv: conversion from unknown-8bit unsupported )',
    expect:
      'The code with which the output of the filter begins; for Postfix it takes precedence over the exit status.',
    origin: 'Postfix; recipient replaced',
  },
  fixes: [
    {
      title: 'Declare the character set that is used',
      when: 'You write the message, and the text names a charset.',
      system: 'nodemailer',
      snippet: [
        '// a string goes out as UTF-8; bytes from elsewhere are decoded first',
        "const text = new TextDecoder('windows-1252').decode(bytes);",
        'await transport.sendMail({ ...message, text });',
      ].join('\n'),
      why: 'Nearly every converter reads UTF-8. They fail over `unknown-8bit`, `x-user-defined` and sets that were declared out of habit.',
    },
    {
      title: 'Find the part that is broken',
      when: 'One message fails again and again, and you have it.',
      system: 'shell',
      snippet: [
        "python3 - message.eml <<'END'",
        'import email, email.policy, sys',
        "message = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)",
        'for part in message.walk():',
        "    data, charset, problem = part.get_payload(decode=True), part.get_content_charset(), ''",
        '    try:',
        '        data and charset and data.decode(charset)',
        '    except (LookupError, ValueError) as error:',
        '        problem = error',
        '    print(part.get_content_type(), charset, part.defects, problem)',
        'END',
      ].join('\n'),
      why: 'It prints for each part what the parser dislikes (a boundary without an end, base64 of an impossible length) and whether the declared charset is known and fits the bytes.',
    },
    {
      title: 'Let what fails pass unconverted or wait',
      when: 'The converter is a milter of your own, for a convenience such as a disclaimer.',
      system: 'postfix',
      snippet: [
        '# main.cf: for this one only; a milter that scans or signs keeps milter_default_action',
        'smtpd_milters = { inet:127.0.0.1:8893, default_action=accept }, inet:127.0.0.1:8891',
        '# where the step is a duty: default_action=tempfail',
      ].join('\n'),
      why: 'A missing footer is a smaller loss than a missing letter. Set for all of them, `milter_default_action = accept` would wave mail past a virus scanner that is down.',
    },
  ],
  avoid: [
    {
      what: 'Bounce with a 5 when the converter was merely overloaded',
      why: 'The sender has to write again what would have passed ten minutes later.',
    },
    {
      what: 'Deliver what came out half converted',
      why: 'Nobody notices the missing part, and the sender believes it was read.',
    },
  ],
  seenFrom: [],
  tellTheSender: 'A system on the way could not process the format of your message; please send it as plain text.',
  related: [
    { key: 'X.6.2', how: 'The attempt was not even permitted.' },
    { key: 'X.6.3', how: 'There is no converter in this place.' },
    { key: 'X.6.4', how: 'The converter succeeded, at a price.' },
    { key: 'X.7.5', how: 'A cryptographic step failed: the better code for encryption gateways.' },
    { key: 'X.6.0', how: 'The content was malformed, whoever looked at it.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.7', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7' },
    { title: 'RFC 2045, on the structure of MIME', url: 'https://www.rfc-editor.org/rfc/rfc2045' },
    { title: 'Postfix: pipe(8)', url: 'https://www.postfix.org/pipe.8.html' },
  ],
  confidence: {
    level: 'low',
    ground:
      'The RFC gives it one sentence, and a search of three mail servers (Postfix, Sendmail, Dovecot) found nothing. What Exchange 2003 meant is told by third parties and was not verified; the causes are inference.',
  },
} satisfies Page<'X.6.5'>;
