/** The page on the reply 525. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 525. */
export const page = {
  key: 525,
  title: 'The account is disabled',
  summary: 'Name and password are right, and an administrator has switched the account off.',
  meaning: [
    'RFC 5248 registered it with X.7.13, for the case that a password dialog is the wrong answer to: unpaid, abused or broken into, an account stays locked whatever is typed.',
    'The submission service of Dovecot sends it for a user with the extra field `nologin`. Most servers prefer 535 and say nothing of it, because the difference tells an attacker that the stolen password is good.',
  ],
  codes: [{ key: 'X.7.13', how: 'Its own code; only an administrator can lift it.' }],
  advice: [
    'Contact the operator of the server, from another account.',
    'Look for what was sent from the account before it was locked, and change the password even though it works.',
    'As an operator write a telephone number or URL into the text; a user who cannot send cannot ask by mail.',
  ],
  reproduce: {
    how: 'Set `nologin` for one user of Dovecot, then log in as that user where mails are submitted.',
    kind: 'smtp',
    text: ['C: AUTH PLAIN AGFubgByaWdodA==', 'S: 525 5.7.13 Login disabled for this user'].join('\n'),
    expect: '`525 5.7.13`; from a Postfix that asks Dovecot `535 5.7.8`, as for a wrong password.',
    origin: 'Dovecot 2.3.19; the credentials replaced',
  },
  avoid: [
    {
      what: 'Let programs go on with their logins',
      why: 'Each of them is logged, and a lock for abuse looks justified to whoever decides on lifting it.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 5248, section 2.4, on X.7.13', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
    { title: 'RFC 5248, section 3, on what errors give away', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-3' },
    {
      title: 'Dovecot: the log-in of its submission service',
      url: 'https://github.com/dovecot/core/tree/2.3.19.1/src/submission-login',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'Registered with a description, but in no RFC on SMTP. Dovecot was recorded with it, and what Postfix says to a disabled user was tried.',
  },
} satisfies ReplyPage<525>;
