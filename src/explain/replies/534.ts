/** The page on the reply 534. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 534. */
export const page = {
  key: 534,
  title: 'This way of logging in is not good enough',
  summary:
    'The server knows the account and demands a stronger mechanism, or at Google a sign-in by browser or an app password.',
  meaning: [
    'RFC 4954 describes a policy per user: CRAM-MD5 may do for one and be too weak for another. A client is to go on with the next mechanism of the list.',
    'Nearly every 534 today comes from Google, in two forms that no mechanism cures: the account has two-step verification and needs a password for applications, or the sign-in looked strange and waits for its owner in a browser.',
  ],
  codes: [
    { key: 'X.7.9', how: 'Too weak; at Google, an app password is required.' },
    { key: 'X.7.14', how: 'Google: sign in with a web browser first.' },
  ],
  advice: [
    'Create an app password, or better let the program use OAuth, when Google answers 5.7.9.',
    'Sign in with a browser from the same network for 5.7.14, and confirm the warning there.',
    'Elsewhere choose SCRAM or OAUTHBEARER from the list of the server, and PLAIN only inside TLS.',
  ],
  reproduce: {
    how: 'Log in at Gmail with the ordinary password of an account that has two-step verification.',
    kind: 'smtp',
    text: ['C: AUTH PLAIN AGFubgByaWdodA==', 'S: 534 5.7.9 Application-specific password required. - gsmtp'].join('\n'),
    expect: '`534`, where a wrong password would have been `535 5.7.8`.',
    origin: 'Written after the documentation of Google',
  },
  avoid: [
    {
      what: 'Switch two-step verification off for a program',
      why: 'The account then hangs on one password that stands in a configuration file.',
    },
    {
      what: 'Prompt for the password once more',
      why: 'It was right.',
    },
  ],
  seenFrom: [
    {
      provider: 'Google',
      line: '534 5.7.14 Please log in through your web browser and then try again. - gsmtp',
      means: 'The sign-in is suspicious to Google; in the register 5.7.14 is about trust between servers.',
      source: 'https://support.google.com/a/answer/3726730',
    },
  ],
  sources: [
    { title: 'RFC 4954, section 6, on weak mechanisms', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    { title: 'Google: sign in with app passwords', url: 'https://support.google.com/accounts/answer/185833' },
  ],
  confidence: {
    level: 'medium',
    ground: 'The RFC, and the page of Google from memory; that nearly all come from there was not counted.',
  },
} satisfies ReplyPage<534>;
