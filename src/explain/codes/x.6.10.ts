/** The page on X.6.10: withdrawn. */
import type { Page } from '../page.ts';

/** Reference page of X.6.10. */
export const page = {
  key: 'X.6.10',
  title: 'A withdrawn double of X.6.8',
  summary: 'The register keeps X.6.10 without a name, as a deprecated double of X.6.8, and nobody should send it.',
  severity: {
    level: 'none',
    reason: 'It is as harmless as the code that it doubles.',
  },
  productionRisk: {
    level: 'none',
    reason: 'No server is known to produce it.',
  },
  meaning: [
    'RFC 6531 replaced the codes that its experimental forerunner, RFC 5336, had defined for international addresses. X.6.10 was found to say the same as X.6.8, and was marked as deprecated instead of being taken out, so that it is never given to something else.',
    'It has neither a name nor replies that go with it. If a server writes it nevertheless, it meant X.6.8, or its author has made up a number for troubles of his own.',
  ],
  forms: {
    2: 'Read 2.6.10 as 2.6.8, behind 252: nothing was verified, mail for the name will be tried, and the name is not shown.',
    5: 'Read 5.6.10 as 5.6.8 if it answers VRFY or EXPN. After `RCPT TO` or the final dot it cannot be meant so; go by the reply and the words.',
  },
  causes: [
    'A program written after RFC 5336, the experimental forerunner of RFC 6531.',
    'A list of codes that was generated from the register without its column on deprecation.',
    'An operator or author who took the next free number, and it was not free.',
  ],
  reproduce: {
    how: 'There is nothing to reproduce it with; this is what it would look like.',
    kind: 'smtp',
    text: ['C: VRFY anna', 'S: 252 2.6.10 Name withheld'].join('\n'),
    expect: 'A parser should find 2.6.10, and call it deprecated.',
    origin: 'invented: neither the RFC nor the register has a sample text',
  },
  fixes: [
    {
      title: 'Send the living number instead',
      when: 'Your own software emits X.6.10.',
      system: 'process',
      snippet: ['252 2.6.10  ->  252 2.6.8', '550 5.6.10  ->  550 5.6.8'].join('\n'),
      why: 'Clients that know codes know X.6.8, and readers find it in the register by a name.',
    },
    {
      title: 'Look up deprecation where you keep a table',
      when: 'You write a list of valid codes from the register.',
      system: 'nodemailer',
      snippet: [
        "import { entries } from 'enhanced-status-codes/catalogue';",
        '',
        "Object.entries(entries).filter(([, entry]) => 'status' in entry && entry.status === 'deprecated');",
      ].join('\n'),
      why: 'A validator should accept the number from others, and a sender should not offer it.',
    },
  ],
  avoid: [
    {
      what: 'Reuse the number because it seems to be free',
      why: 'The entry exists for the single purpose of preventing that.',
    },
    {
      what: 'Cut it down to X.6.1',
      why: 'A pattern that reads one digit turns it into `Media not supported`; the detail may have up to three.',
    },
  ],
  seenFrom: [],
  tellTheSender: 'Two mail systems exchanged a note that is out of date; it does not concern your message.',
  related: [
    { key: 'X.6.8', how: 'The code to use, with the same sense.' },
    { key: 'X.6.1', how: 'What a careless pattern makes of it.' },
    { key: 'X.6.7', how: 'The code of the same family that one does meet.' },
  ],
  sources: [
    { title: 'RFC 6531, section 4.2, the registration', url: 'https://www.rfc-editor.org/rfc/rfc6531#section-4.2' },
    { title: 'RFC 5336, which it replaces', url: 'https://www.rfc-editor.org/rfc/rfc5336' },
    {
      title: 'IANA: SMTP enhanced status codes',
      url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      'The registration says in one line that it is a duplicate and deprecated. Why it came to exist is our reading; that nobody sends it was checked for Postfix 3.7, Sendmail 8.17 and Dovecot 2.3 only.',
  },
} satisfies Page<'X.6.10'>;
