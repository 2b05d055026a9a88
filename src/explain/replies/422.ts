/** The page on the reply 422. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 422. */
export const page = {
  key: 422,
  title: 'A number that no RFC defines',
  summary:
    'The register of enhanced codes names it beside X.7.12, the password transition, and no standard says what it means by itself.',
  meaning: [
    'RFC 4954 gives that condition the reply 432, and the register lists both. Where the 422 comes from is not told.',
    'Guides on the web explain it as a full mailbox. That is 4.2.2 with the dots left out, by somebody who shortened a table, and some programs have learned it from there.',
    'A client has no trouble with it: the 4 says to try later, and the rest is for a person.',
  ],
  codes: [
    { key: 'X.7.12', how: 'During a login: the password has to be stored anew for this mechanism.' },
    { key: 'X.2.2', how: 'With 4.2.2 behind it, what the writer means is a full mailbox.' },
  ],
  advice: [
    'Go by the command: after AUTH it is about the login, after RCPT most likely about a mailbox.',
    'Read the text, and retry as after any reply with a 4.',
  ],
  reproduce: {
    how: 'No program at hand sends it; this is how the register would have it.',
    kind: 'smtp',
    text: ['C: AUTH CRAM-MD5', 'S: 422 4.7.12 A password transition is needed'].join('\n'),
    expect: 'In practice `432 4.7.12`, where it exists at all.',
    origin: 'Written from the register',
  },
  avoid: [
    {
      what: 'Send it from a server of your own',
      why: 'There are 432 for logins and 452 for space, and both are understood.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 5248, section 2.4', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
    {
      title: 'IANA: the register of enhanced codes',
      url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes',
    },
  ],
  confidence: {
    level: 'low',
    ground: 'Only its place in the register is certain. The explanation by lost dots is our reading of such guides.',
  },
} satisfies ReplyPage<422>;
