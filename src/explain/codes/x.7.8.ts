/** The page on X.7.8: the login failed. */
import type { Page } from '../page.ts';

/** Reference page of X.7.8. */
export const page = {
  key: 'X.7.8',
  title: 'User name or password is wrong',
  summary:
    'Your program tried to log in at a server that sends for its users, and the server did not accept the pair of name and password.',
  severity: {
    level: 'high',
    reason: 'Nothing leaves through this account until the login works; no recipient has even been named yet.',
  },
  productionRisk: {
    level: 'high',
    reason:
      'One expired password stops everything an application sends, and a program that goes on guessing gets its address locked out.',
  },
  meaning: [
    'The answer belongs to the command `AUTH`, before any `MAIL FROM`. It judges neither the message nor its reader; the same message goes out as soon as the account is let in.',
    'RFC 4954 covers two cases with one code, wrong credentials and insufficient ones, and servers do not say which on purpose: whoever guesses passwords should not learn that a name exists.',
    'A right password is refused as well wherever the provider no longer takes passwords from programs: with two-step verification on, or with plain logins switched off, only an app password or an OAuth token gets in.',
  ],
  forms: {
    4: 'RFC 4954 shows no 4.7.8. A Postfix that sends logs it for the 535 of its relay host, since `smtp_sasl_auth_soft_bounce` makes a 4 of the 5 and keeps the mail; the password has to be mended all the same. For a login server that is out of order it has 454 with 4.7.0; the client should report that, and not ask for another password.',
    5: '5.7.8 with 535 wants other credentials. Sending the same ones again is a second failed login, and nothing else.',
  },
  causes: [
    'The password was changed, and the program still has the old one in its environment, secret store or `sasl_passwd`.',
    'The account has two-step verification, and the program uses its normal password instead of an app password.',
    'The name is written in the wrong form: `ann` where the server wants `ann@example.com`, the address where it wants a fixed word such as `apikey`, or an AWS access key where Amazon SES wants SMTP credentials made for its region.',
    'The provider has turned off password logins for programs, and expects `XOAUTH2`.',
    'A `$`, `#`, quote or line break in the password was eaten by a shell, an `.env` file or a YAML parser.',
    'On your own Postfix: Dovecot or `saslauthd` looks in another user database than the one in which the account was made.',
  ],
  reproduce: {
    how: 'Give nodemailer a wrong password and print the error.',
    kind: 'log',
    text: 'Invalid login: 535 5.7.8 Authentication credentials invalid',
    expect:
      '`error.code` is `EAUTH`, `error.responseCode` is 535 and `error.command` names the mechanism, here `AUTH PLAIN`.',
    origin: 'nodemailer 10 against the smtp-server package',
  },
  fixes: [
    {
      title: 'Log in by hand with the same name and password',
      when: 'First, to learn whether the account or the program is at fault.',
      system: 'shell',
      snippet: [
        '# type the password, Enter, Ctrl-D: so it stays out of the history',
        "printf '\\0%s\\0%s' 'bob@example.com' \"$(cat)\" | base64 -w0",
        'openssl s_client -quiet -crlf -starttls smtp -connect smtp.example.com:587',
        '# then type: EHLO client.example.com',
        '#            AUTH PLAIN <the line from above>',
      ].join('\n'),
      why: 'A 235 here proves that the program sends something else than you think: an old secret, or one that lost a character on the way.',
    },
    {
      title: 'Replace the password by an app password or a token',
      when: 'The account has two-step verification, or the provider announces the end of password logins.',
      system: 'nodemailer',
      snippet: [
        'const transport = createTransport({',
        "  host: 'smtp.example.com',",
        '  port: 465,',
        '  secure: true,',
        "  auth: { type: 'OAuth2', user: 'bob@example.com', clientId, clientSecret, refreshToken,",
        "    accessUrl: 'https://login.example.com/token' }, // Google's, if left out",
        '});',
        "// an app password goes into the usual place: auth: { user: 'bob@example.com', pass }",
      ].join('\n'),
      why: 'The token was granted to this program after the second factor. A change of the password may end it all the same: Google revokes tokens for mail then.',
    },
    {
      title: 'Renew the password of the relay host',
      when: 'Your Postfix sends through a provider, and its log shows the 535.',
      system: 'postfix',
      snippet: [
        '# /etc/postfix/sasl_passwd; the name must be written like relayhost',
        '[smtp.example.com]:587 bob@example.com:new-password',
        '# then:',
        'postmap /etc/postfix/sasl_passwd && postfix reload',
        'postqueue -f',
      ].join('\n'),
      why: 'Postfix reads the compiled table; without `postmap` the old password stays in it. By `smtp_sasl_auth_soft_bounce` the mail has waited in the queue meanwhile.',
    },
    {
      title: 'Ask the user database behind your own server',
      when: 'Users of your Dovecot or Postfix cannot log in.',
      system: 'dovecot',
      snippet: [
        'doveadm auth test -x service=smtp bob@example.com',
        'doveadm user bob@example.com',
        '# more in the log, never for long: auth_verbose = yes',
      ].join('\n'),
      why: 'It takes Postfix out of the chain and tells an unknown user from a wrong password, which the reply conceals.',
    },
  ],
  avoid: [
    {
      what: 'Try again in a loop',
      why: 'Failed logins are what fail2ban and providers count; after some dozens your whole address is shut out, good accounts included.',
    },
    {
      what: 'Mark the recipients as bad',
      why: 'None was mentioned in the session.',
    },
    {
      what: 'Log the AUTH line to find the mistake',
      why: 'It holds the password in base64, which anybody who reads the log can decode.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '535-5.7.8 Username and Password not accepted. For more information, go to 535 5.7.8 https://support.google.com/mail/?p=BadCredentials',
      means: 'Mostly a normal password where an app password is needed.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Postfix',
      line: '535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6',
      means:
        'The last word is what the login server said last, in base64: this one is its prompt `Password:`, left over from `AUTH LOGIN`, and explains nothing. With `AUTH PLAIN` it is mostly `(reason unavailable)`; the cause stands in the log of Dovecot or `saslauthd`.',
      source: 'https://www.postfix.org/SASL_README.html',
    },
  ],
  tellTheSender: 'The mail account used for sending did not accept its password; our team has to renew it.',
  related: [
    {
      key: 'X.7.3',
      how: 'Exchange refuses a login with `535 5.7.3 Authentication unsuccessful`; Microsoft 365 also writes 5.7.139, for wrong credentials and for logins that are switched off.',
    },
    {
      key: 'X.7.9',
      how: 'The mechanism is too weak for this user; at Gmail an account with a second factor came with its ordinary password.',
    },
    { key: 'X.7.11', how: 'The mechanism would do, inside TLS.' },
    { key: 'X.7.13', how: 'The password is right, and the account switched off.' },
    { key: 'X.7.14', how: 'What RFC 4468 had called X.7.8: trust between two servers is missing.' },
    { key: 'X.7.0', how: 'With 530 nobody tried to log in; with 454 the login server is out of order.' },
    { key: 'X.5.6', how: 'The line with the credentials is too long for the server.' },
  ],
  sources: [
    { title: 'RFC 4954, section 6', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    { title: 'RFC 5248, section 2.4, on the older use', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
    { title: 'Postfix: SASL_README', url: 'https://www.postfix.org/SASL_README.html' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    { title: 'Nodemailer: OAuth2', url: 'https://nodemailer.com/smtp/oauth2/' },
  ],
  confidence: {
    level: 'high',
    ground:
      "RFC, nodemailer's error and Postfix's own text agree. Which cause is the commonest is experience and was not counted; Google's words were not compared with its page of today.",
  },
} satisfies Page<'X.7.8'>;
