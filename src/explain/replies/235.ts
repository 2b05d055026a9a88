/** The page on the reply 235. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 235. */
export const page = {
  key: 235,
  title: 'Logged in',
  summary: 'User and password, token or certificate were accepted, and the session now has the rights of that account.',
  meaning: [
    'It ends an AUTH exchange. What the account may do is decided later: which sender addresses are its own, anywhere from `MAIL FROM` to the dot; how many messages a day, at any command.',
    'A login counts for one connection. RFC 4954 allows no second one in it: another AUTH gets a 503.',
  ],
  codes: [{ key: 'X.7.0', how: 'The code of the RFC for it: subject security, class success.' }],
  advice: [
    'Log the name and the address of the client with it: a login from two continents within the hour is how a stolen password shows.',
    'Look past it when mail fails after a successful login; a refused sender address is about rights, and the password is right.',
  ],
  reproduce: {
    how: 'Log in with PLAIN: name and password, each behind a zero byte, in base64.',
    kind: 'smtp',
    text: ['C: AUTH PLAIN AGFubgByaWdodA==', 'S: 235 2.7.0 Authentication successful'].join('\n'),
    expect: '`235`, and `503` for a further AUTH in the same session.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Test with a real password before TLS is up',
      why: 'PLAIN and LOGIN are base64, which anybody on the way reads.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 4954, section 4, on one login a session', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' },
    { title: 'RFC 4954, section 6', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
  ],
  confidence: { level: 'high', ground: 'RFC 4954; success and the refused second AUTH were recorded from Postfix.' },
} satisfies ReplyPage<235>;
