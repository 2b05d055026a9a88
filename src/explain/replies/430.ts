/** The page on the reply 430. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 430. */
export const page = {
  key: 430,
  title: 'A number from the margin of a table',
  summary: 'It stands among the replies of X.5.1, invalid command, in the register and in no RFC on SMTP.',
  meaning: [
    'An invalid command is answered with 500, 502 or 503 everywhere. A transient answer to it would say that the command may be valid later, as that of a server which is still starting.',
    'On other protocols the number is known: NNTP has 430 for an article that does not exist, and some FTP servers say it to a wrong user or password. A 430 in the log of a mixed system may come from there.',
  ],
  codes: [{ key: 'X.5.1', how: 'The only code that the register puts with it.' }],
  advice: [
    'Make sure that the line is SMTP: port 119 is news, port 21 FTP.',
    'Let the queue retry, and write to the other administrator if it persists; he will want to know what sends it.',
  ],
  reproduce: {
    how: 'Nothing known produces it; the line shows its place in the register.',
    kind: 'smtp',
    text: ['C: XCMD', 'S: 430 4.5.1 Command not available'].join('\n'),
    expect: 'From real servers `500 5.5.2` or `502 5.5.1`.',
    origin: 'Written from the register; never seen',
  },
  avoid: [
    {
      what: 'Write a special case for it',
      why: 'The first digit already says all that can be known.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 5248, table 1', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
    { title: 'RFC 3977, section 6.2.1, on 430 in NNTP', url: 'https://www.rfc-editor.org/rfc/rfc3977#section-6.2.1' },
  ],
  confidence: {
    level: 'low',
    ground: 'RFC 5248 lists it without a definition, and nothing beyond that could be found.',
  },
} satisfies ReplyPage<430>;
