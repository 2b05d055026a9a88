/** The page on the reply 432. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 432. */
export const page = {
  key: 432,
  title: 'A password transition is needed',
  summary:
    'Log in once with the plain password over TLS, and the mechanism that you chose will work from the next session on.',
  meaning: [
    'Mechanisms such as CRAM-MD5 or SCRAM need the password stored in a form of their own. A server that has just a hash of another kind cannot compute it until it sees the password once; this is how it asks for that.',
    'Today the number is mostly met at Exchange Online, in another sense: an account opens more than its allowed three connections at a time, and gets `432 4.3.2`.',
  ],
  codes: [
    { key: 'X.7.12', how: 'The sense of RFC 4954.' },
    {
      key: 'X.3.2',
      how: 'Exchange: too much at once for one mailbox, as sender (`ClientSubmit`) or as recipient (`Deliver`).',
    },
  ],
  advice: [
    'Check the code behind it before you touch a password.',
    'With `sender thread limit` send through at most three connections per mailbox, and keep a connection open for several messages.',
    'With `recipient thread limit` leave it to the queue, and spread alerts or reports that all go to one mailbox.',
    'With 4.7.12, log in with PLAIN inside TLS, then switch back.',
  ],
  reproduce: {
    how: 'Choose a mechanism for which the server has no stored form of the password.',
    kind: 'smtp',
    text: ['C: AUTH CRAM-MD5', 'S: 432 4.7.12 A password transition is needed'].join('\n'),
    expect: '`432 4.7.12`, until one login with PLAIN has succeeded.',
    origin: 'Written from RFC 4954',
  },
  avoid: [
    {
      what: 'Send the plain password without TLS to get over it',
      why: 'An attacker in the middle can write this line to obtain exactly that.',
    },
    {
      what: 'Ask the user for another password',
      why: 'Nothing says that his is wrong.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exchange Online',
      line: '432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded',
      means: 'More than three connections submit mail for one mailbox at the same time; fewer at once, and it passes.',
      source: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/send-emails/smtp-submission-improvements',
    },
  ],
  sources: [
    { title: 'RFC 4954, section 6', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    {
      title: 'Microsoft: limits on authenticated submission',
      url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/send-emails/smtp-submission-improvements',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The RFC defines it. The limit of three and the line of Exchange Online are quoted from memory of the page of Microsoft, which was not opened again.',
  },
} satisfies ReplyPage<432>;
