/** The page on the subject 5: the protocol. */
import type { SubjectPage } from '../topic-page.ts';

/** The page on subject 5. */
export const page = {
  key: 5,
  title: 'The two programs misunderstand each other',
  summary: 'A command, its argument or its place in the conversation was not what the other program could accept.',
  meaning: [
    'Nobody has looked at the person or the text yet: a command was unknown, misspelled, out of order or too long. Whoever sends with a finished mail server sees this seldom; whoever writes an SMTP client sees little else.',
    'A burst of such codes from strangers on your own server is not about mail: web browsers, scanners and password guessers speak other protocols to port 25, or this one badly.',
    'Two of them are misused by large receivers. Outlook.com answers `550 5.5.0` for unknown recipients, and some write X.5.3 because too many recipients were unknown, not because there were too many.',
  ],
  whoActs:
    'The author or administrator of the program that spoke, usually the client; a firewall in between that rewrites SMTP, where both are right.',
  codes: [
    { key: 'X.5.1', how: 'The command is unknown, switched off, or has come too early.' },
    { key: 'X.5.2', how: 'The line could not be read as a command; at Postfix also a name without a domain.' },
    { key: 'X.5.4', how: 'The command is known, and its argument or option is wrong.' },
    { key: 'X.5.3', how: 'One transaction named more recipients than are taken: the rest goes into the next.' },
    { key: 'X.5.0', how: 'The conversation broke some rule; at Outlook.com, the recipient is unknown.' },
    { key: 'X.5.6', how: 'A line of a login was longer than the buffer for it.' },
    { key: 'X.5.5', how: 'The versions of the protocol do not match; hardly ever seen.' },
  ],
  advice: [
    'Record the dialogue of one failing session, with a debug switch or a packet trace before TLS; the line above the error is the answer.',
    'Offer an extension only what EHLO has announced in this very session, for a login and STARTTLS change the list.',
    'Send one command, wait for its reply and read it to the last line, unless PIPELINING was announced.',
    'Switch off SMTP inspection on firewalls that put asterisks over the greeting or over EHLO keywords.',
  ],
  avoid: [
    {
      what: 'Send the message again unchanged',
      why: 'The program will say the same words, and get the same answer each time.',
    },
    {
      what: 'Loosen the checks of a server for one bad client',
      why: 'What reads sloppily can be made to see a second message inside the first, as SMTP smuggling has shown.',
    },
  ],
  sources: [
    { title: 'RFC 3463, section 3.6', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.6' },
    { title: 'RFC 5321, section 4.1.4, on order', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.4' },
    { title: 'Postfix: SMTP smuggling', url: 'https://www.postfix.org/smtp-smuggling.html' },
    {
      title: 'Microsoft: non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      'The register and replies recorded from Postfix. The sense of 5.5.0 at Outlook.com follows the page of Microsoft; that of 5.5.3 follows wordings of receivers who are not named there.',
  },
} satisfies SubjectPage<5>;
