/** The page on X.1.3: a recipient that is not written as an address. */
import type { Page } from '../page.ts';

/** Reference page of X.1.3. */
export const page = {
  key: 'X.1.3',
  title: 'The recipient is not written as an address',
  summary:
    'The text between the angle brackets of `RCPT TO` breaks the grammar of addresses, so that the server did not get as far as looking anybody up.',
  severity: {
    level: 'high',
    reason: 'No server will ever accept the same characters; somebody has to write them differently.',
  },
  productionRisk: {
    level: 'low',
    reason:
      'One bad row of a list concerns one reader, though a whole export with a stray character in each address fails completely.',
  },
  meaning: [
    'An address has a local part, an @ and a domain, without spaces and without dots at the ends or side by side unless the local part is quoted. What fails that test gets `501 5.1.3`, the reply for errors in an argument, and mostly from the first server that sees it: your own. Not all are strict: a Postfix takes dots anywhere in front of the @.',
    'So look in your data, not at the receiver. The broken address is in the log with all its characters, and what cannot be seen there is a no-break space, a tab or a full-width letter.',
    'One false friend: Sendmail labels each `553` that comes without a second code as 5.1.3. A bounce of Sendmail with this status may mean any refusal whose reply was 553, relaying among them.',
  ],
  forms: {
    5: '5.1.3 is the only form with a sense. Exactly these characters will never work; the person behind them may be reachable under the address as it was meant.',
  },
  causes: [
    'A space, tab, line break or semicolon was carried along from a spreadsheet or a form.',
    'Several addresses stand in one field: `ann@example.org;bob@example.org`.',
    'A display name with a comma was not quoted, and `Doe, Ann <ann@example.org>` fell into two recipients.',
    'The field is empty, or ends with the @. To `none` or `n/a` a Postfix adds its own domain, and says 5.1.1 if anything.',
    'A `mailto:` was copied together with the address, and the server is strict; a Postfix counts it as part of the name.',
    'An old Japanese mobile address with two dots in a row, or one before the @, which has to be written in quotation marks.',
    'The bounce is by Sendmail, and the other server had answered 553 for quite another reason.',
  ],
  reproduce: {
    how: 'Put a space into the domain and talk to a Postfix.',
    kind: 'smtp',
    text: [
      'S: 220 mail.example.net ESMTP Postfix',
      'C: EHLO client.example.com',
      'S: 250 CHUNKING',
      'C: MAIL FROM:<sender@example.com>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<someone@my shop.example>',
      'S: 501 5.1.3 Bad recipient address syntax',
    ].join('\n'),
    expect: '`501 5.1.3`; `RCPT TO:<>` gets the same. The log keeps the address, as `Illegal address syntax`.',
    origin: 'Postfix; the other extensions after EHLO left out',
  },
  fixes: [
    {
      title: 'Clean addresses when they come in',
      when: 'They are typed or imported.',
      system: 'nodemailer',
      snippet: [
        '// what surrounds the address goes; a space or a bracket inside it is for a person to judge',
        "const visible = raw.normalize('NFKC').replace(/[\\u200B-\\u200D\\uFEFF]/g, '').trim();",
        "const cleaned = visible.replace(/^<?(?:mailto:)?|>$/gi, '');",
        'if (!/^[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>.]+$/.test(cleaned)) throw new Error(`not an address: ${JSON.stringify(raw)}`);',
      ].join('\n'),
      why: 'NFKC turns full-width letters and no-break spaces into plain ones, and `JSON.stringify` makes the invisible ones visible in your log.',
    },
    {
      title: 'Hand names and addresses over apart',
      when: 'Recipients with a comma or an @ in their names fail.',
      system: 'nodemailer',
      snippet: [
        "await transport.sendMail({ to: { name: 'Doe, Ann', address: 'ann@example.org' }, from, subject, text });",
      ].join('\n'),
      why: 'The library quotes the name; a string that you glue together yourself is cut at the comma.',
    },
    {
      title: 'Look at the bytes',
      when: 'The address in the log looks perfect.',
      system: 'shell',
      snippet: "grep 'Illegal address syntax' /var/log/mail.log | tail -n 1 | od -c | tail -n 20",
      why: 'Octal pairs such as `302 240` are a no-break space in UTF-8. A Postfix refuses it in the domain only; one in front of the @ travels on, and stands in the lines with `to=<`.',
    },
    {
      title: 'Quote the local part',
      when: 'The address is meant to have two dots in a row.',
      system: 'process',
      snippet: 'RCPT TO:<"ann..doe"@example.org>',
      why: 'Quotation marks make any printable character legal in front of the @; whether the receiver knows such a mailbox is another matter.',
    },
  ],
  avoid: [
    {
      what: 'Test addresses with a long regular expression from the web',
      why: "Those that try to be complete refuse `o'brien@` or new endings; the strictest test that holds is a message that arrives.",
    },
    {
      what: 'Drop the recipient without telling anybody',
      why: 'The mistake sits in the data, and the next export contains it again.',
    },
    {
      what: "Take a Sendmail bounce's 5.1.3 for a spelling mistake",
      why: 'Only the text behind `Diagnostic-Code` shows what the 553 was about.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '553 5.1.3 The recipient address <ann@@example.org> is not a valid RFC 5321 address. For more information, go to https://support.google.com/a/answer/3221692 - gsmtp',
      means: 'The plain sense, under 553 in place of 501.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Sendmail',
      line: '553 5.1.3 <@>... List:; syntax illegal for recipient addresses',
      means: 'Nothing on either side of the @.',
      source: 'https://sources.debian.org/src/sendmail/',
    },
    {
      provider: 'OpenSMTPD',
      line: '501 5.1.3 Recipient address syntax error',
      means: 'The plain sense of the register.',
      source: 'https://github.com/OpenSMTPD/OpenSMTPD',
    },
  ],
  tellTheSender: 'The address is not written correctly; please look for a space, a comma or a missing sign in it.',
  related: [
    { key: 'X.1.1', how: 'Well written, and nobody has it.' },
    {
      key: 'X.1.2',
      how: 'Well written, and the domain does not exist; Sendmail uses it for some badly written domains.',
    },
    { key: 'X.1.7', how: 'The sender is the one that is badly written.' },
    { key: 'X.5.2', how: 'The command itself could not be read, brackets and all.' },
    { key: 'X.5.4', how: 'A parameter behind the address is wrong.' },
    { key: 'X.6.7', how: 'Letters beyond ASCII in the address, which this server does not take.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.2', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
    { title: 'RFC 5321, section 4.1.2, the grammar', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2' },
    { title: 'Nodemailer: the address object', url: 'https://nodemailer.com/message/addresses' },
  ],
  confidence: {
    level: 'high',
    ground:
      'The replies of Postfix, OpenSMTPD and Sendmail were recorded, and so was a Sendmail that reports a bare 553 as 5.1.3.',
  },
} satisfies Page<'X.1.3'>;
