/** The page on the reply 211. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 211. */
export const page = {
  key: 211,
  title: 'Status of the system, or help',
  summary: 'A server tells something about itself because it was asked with HELP.',
  meaning: [
    'It answers HELP and nothing else, and no mail depends on it. Of the two replies to that command it is the one for the state of the server; 214 carries the explanations.',
    'Hardly any server sends it: Sendmail and Exim answer 214, and Postfix does not know the command. Who sees a 211 often is likely to be looking at FTP, where the number is the answer to FEAT and STAT.',
  ],
  codes: [{ key: 'X.0.0', how: 'Success, as everywhere.' }],
  advice: [
    'Ignore it in a program; its text is free and means nothing to a machine.',
    'Check the port if it turns up in a log of mail: 21 is FTP, 25 and 587 are SMTP.',
  ],
  reproduce: {
    how: 'Ask a server that implements it for help.',
    kind: 'smtp',
    text: ['C: HELP', 'S: 211 2.0.0 System status or system help reply'].join('\n'),
    expect: 'A 211 or 214 with prose; from Postfix a 500.',
    origin: 'Written from RFC 5321; no server that answers so was at hand',
  },
  avoid: [
    {
      what: 'Use HELP to find out what a server can do',
      why: 'The keywords behind EHLO are the list that programs may rely on.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 5321, section 4.1.1.8, on HELP', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.8' },
    { title: 'RFC 959, on the same number in FTP', url: 'https://www.rfc-editor.org/rfc/rfc959#section-4.2' },
    { title: 'RFC 2389, section 3, on FEAT', url: 'https://www.rfc-editor.org/rfc/rfc2389#section-3' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The RFC is plain. That it is rare is an impression; what Postfix does was tried, Sendmail and Exim were not.',
  },
} satisfies ReplyPage<211>;
