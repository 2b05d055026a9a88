/** The page on the reply 535. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 535. */
export const page = {
  key: 535,
  title: 'Login failed',
  summary: 'User and password, or the token, were not accepted.',
  meaning: [
    'By intention it does not say more: unknown user, wrong password, locked account and expired token look the same, for the sake of those whose passwords are being guessed.',
    'When a login worked for months and stops, the password is seldom the reason. Providers switch passwords off in favour of OAuth, administrators disable SMTP AUTH, and an account is locked after a leak.',
  ],
  codes: [
    { key: 'X.7.8', how: 'Credentials invalid, the normal case.' },
    { key: 'X.7.3', how: 'The same at Exchange: `Authentication unsuccessful`.' },
    { key: 'X.7.0', how: 'The same at Sendmail: `authentication failed`.' },
    { key: 'X.7.14', how: 'Trust between servers, for messages fetched by reference.' },
  ],
  advice: [
    'Try the same user and password in the web mail of the provider; if that works, ask whether SMTP logins are allowed for the account.',
    'Check what the user is called: the full address, or the part in front of the @.',
    'Look into the configuration for quoting: a `$` or `#` in a password is eaten by shells and files of settings.',
    'On your own server test the authentication alone, with `doveadm auth test` for Dovecot.',
  ],
  reproduce: {
    how: 'Log in with a wrong password.',
    kind: 'smtp',
    text: ['C: AUTH PLAIN AGFubgB3cm9uZw==', 'S: 535 5.7.8 Error: authentication failed: (reason unavailable)'].join(
      '\n',
    ),
    expect: '`535 5.7.8`; other mechanisms or credentials may be tried in the same session.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Retry the login from a queue',
      why: 'After some failures the address is banned by fail2ban or its kind, and all users behind it with you.',
    },
    {
      what: 'Bounce the waiting mail',
      why: 'The message was not judged: pause the queue until the password is mended, as Postfix does by default (`smtp_sasl_auth_soft_bounce`).',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '535 5.7.8 Username and Password not accepted. https://support.google.com/mail/?p=BadCredentials - gsmtp',
      means: 'The password of the account does not do for SMTP: take an app password, or OAuth.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Exchange Online',
      line: '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
      means:
        'The password is not the point: an administrator has to allow authenticated SMTP for the organization or the mailbox.',
      source:
        'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
    },
    {
      provider: 'GoDaddy',
      line: '535 Authentication not allowed on IBSMTP Servers. IB401',
      means: 'The host takes incoming mail only: use the submission server.',
      source: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    },
  ],
  sources: [
    { title: 'RFC 4954, section 6', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    { title: 'Postfix: SASL_README', url: 'https://www.postfix.org/SASL_README.html' },
    {
      title: 'Microsoft: authenticated client SMTP submission',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      'RFC 4954; wrong password, disabled user and unknown mechanism were tried with Postfix. The line of Exchange Online is quoted from memory of its documentation.',
  },
} satisfies ReplyPage<535>;
