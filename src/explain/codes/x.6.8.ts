/** The page on X.6.8: the answer would need UTF-8. */
import type { Page } from '../page.ts';

/** Reference page of X.6.8. */
export const page = {
  key: 'X.6.8',
  title: 'The server may not write the answer that it has',
  summary:
    'A client asked about a mailbox with VRFY or EXPN, the answer has letters beyond ASCII in it, and the client has not said that it can read them.',
  severity: {
    level: 'none',
    reason: 'It is about a question, and no message is concerned.',
  },
  productionRisk: {
    level: 'none',
    reason: 'Few public servers answer VRFY or EXPN with a name, and without a name the case cannot arise.',
  },
  meaning: [
    'SMTP replies are ASCII. RFC 6531 makes one exception: behind VRFY and EXPN a client may put `SMTPUTF8`, and for that one command the server may show a name in UTF-8. If it would have to and the word is missing, it says X.6.8 in place of the name.',
    'With 252 the server will take mail for the mailbox and try to deliver it. With 550 it refuses to answer in this form, and says nothing about mail.',
    'It is all but unknown in the wild: most servers answer VRFY with a bare 252 or not at all, and clients that ask for mailboxes beyond ASCII are rarer still.',
  ],
  forms: {
    2: '252 2.6.8 means that mail for the mailbox will be accepted, and only its name is not shown.',
    5: '550 5.6.8 looks like an unknown user to a program that reads only the three digits, yet there is a name to be shown.',
  },
  causes: [
    'A directory tool or monitor sends VRFY without the parameter to a server with international mailboxes.',
    'A mailing list expanded by EXPN has one member whose address is not ASCII.',
    'Only the full name has an accent, and the server refuses where RFC 6531 would let it leave the name out and show the address.',
  ],
  reproduce: {
    how: 'Ask a server that offers both VRFY and SMTPUTF8 for a user whose address has an umlaut, without the parameter.',
    kind: 'smtp',
    text: [
      'C: EHLO client.example.com',
      'S: 250-mail.example.net',
      'S: 250-VRFY',
      'S: 250 SMTPUTF8',
      'C: VRFY joerg',
      'S: 252 2.6.8 UTF-8 string reply is required, but not permitted by the SMTP client',
    ].join('\n'),
    expect: '`252 2.6.8` or `550 5.6.8`; after `VRFY joerg SMTPUTF8` the server may show the name.',
    origin: 'written; the last line is the sample text that RFC 6531 registers',
  },
  fixes: [
    {
      title: 'Allow UTF-8 in the answer',
      when: 'You write the client that asks.',
      system: 'process',
      snippet: ['VRFY joerg SMTPUTF8', 'EXPN staff SMTPUTF8'].join('\n'),
      why: 'The parameter takes no value and holds for the one command; your parser then has to read UTF-8 behind the 250.',
    },
    {
      title: 'Ask with RCPT instead',
      when: 'You want to know whether a mailbox exists.',
      system: 'process',
      snippet: ['MAIL FROM:<> SMTPUTF8', 'RCPT TO:<jörg@example.org>', 'RSET'].join('\n'),
      why: 'Replies to `RCPT` need not repeat the name, and they are the ones that decide about mail. Ask seldom: receivers count such probes as harvesting.',
    },
    {
      title: 'Switch VRFY off',
      when: 'Your own server answers it to strangers.',
      system: 'postfix',
      snippet: 'disable_vrfy_command = yes',
      why: 'From outside little but harvesting uses it; `502 5.5.1` then settles the question of character sets as well. Postfix has no EXPN.',
    },
  ],
  avoid: [
    {
      what: 'Suppress the address for a `550 5.6.8`',
      why: 'The server knows the mailbox; otherwise there would be no name to be withheld.',
    },
    {
      what: 'Have a server send UTF-8 to everybody',
      why: 'RFC 6531 forbids it, since old clients cut such a line off or mangle what they show.',
    },
  ],
  seenFrom: [],
  tellTheSender: 'This is a message between two mail systems about a name; it does not concern your message.',
  related: [
    { key: 'X.6.10', how: 'A withdrawn double of this code.' },
    { key: 'X.6.7', how: 'An address beyond ASCII was offered and refused: there mail is concerned.' },
    { key: 'X.6.9', how: 'A message with UTF-8 headers could not be passed on.' },
    { key: 'X.5.1', how: 'What most servers say to VRFY: not available.' },
  ],
  sources: [
    {
      title: 'RFC 6531, section 3.7.4.2, on VRFY and EXPN',
      url: 'https://www.rfc-editor.org/rfc/rfc6531#section-3.7.4.2',
    },
    { title: 'RFC 6531, section 4.2, the registration', url: 'https://www.rfc-editor.org/rfc/rfc6531#section-4.2' },
    { title: 'Postfix: disable_vrfy_command', url: 'https://www.postfix.org/postconf.5.html#disable_vrfy_command' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'RFC 6531 is precise here, and the registered replies 252, 550 and 553 follow from it, though its own text on the two commands names the first two only. No program was found that sends the code: a strict Postfix was asked, and answers `VRFY jörg` with 553 5.6.7.',
  },
} satisfies Page<'X.6.8'>;
