/** The page on X.7.13: right password, disabled account. */
import type { Page } from '../page.ts';

/** Reference page of X.7.13. */
export const page = {
  key: 'X.7.13',
  title: 'Right password, but the account is switched off',
  summary:
    'The login itself succeeded and the server recognized the user, whose account an administrator has disabled; from Exchange Online it is a public folder that is closed to outside senders.',
  severity: {
    level: 'high',
    reason: 'The account sends nothing until a person at the provider enables it again.',
  },
  productionRisk: {
    level: 'high',
    reason:
      'An account is often closed because it sent spam with a stolen password, and then the reason matters more than the outage.',
  },
  meaning: [
    'RFC 5248 registered the number, which servers were using already, to keep two failures apart that a mail program must treat differently: after a wrong password it asks for another one, after this code it must tell the user to call the administrator.',
    'Unpaid bills, abuse and traces of a break-in are the reasons that the RFC lists. The answer gives away that the credentials were right, so cautious servers say 5.7.8 instead and keep the difference in their log.',
    'It concerns who sends. A recipient whose mailbox is switched off is 5.2.1. Only Exchange Online means a recipient by it: `550 5.7.13 Sender was not authenticated for public folder` is a folder that takes mail from its own organization only, and no login of yours would help.',
  ],
  forms: {
    5: '5.7.13 with the reply 525 is permanent until somebody acts. Reply and code are both for `AUTH` alone; RFC 5321 has no 525.',
  },
  causes: [
    'The provider has blocked sending because spam left through the account.',
    'The employee has left, and the account was disabled and not deleted; a script still uses it.',
    'A contract has ended or was not paid.',
    'In answer to a message, from Exchange Online: the recipient is a public folder for colleagues.',
    'Too many failed logins have locked the account, at servers that treat a lock like this.',
  ],
  reproduce: {
    how: 'Give a Dovecot user the extra field `nologin` in the password database, and let him log in at the submission port.',
    kind: 'smtp',
    text: ['C: AUTH PLAIN AGFubgBwYXNzd29yZA==', 'S: 525 5.7.13 Login disabled for this user'].join('\n'),
    expect: '`525 5.7.13` for the right password; for a wrong one `535 5.7.8`.',
    origin: 'Dovecot 2.3.19; the user replaced',
  },
  fixes: [
    {
      title: 'Find out why, before you ask for the account back',
      when: 'The account is yours, and nobody told you.',
      system: 'process',
      snippet:
        'To the provider: "Login of ann@example.com fails since 3 May, 09:10 UTC with 525 5.7.13. Was it blocked for abuse? If so, from which address and with which subject were the messages sent?"',
      why: 'The answer tells whether a password was stolen, which has to be settled first, or only a bill is open.',
    },
    {
      title: 'Close the hole, then have it enabled',
      when: 'It was blocked for spam that you did not send.',
      system: 'process',
      snippet: [
        '1. new password, and end all sessions and tokens',
        '2. delete forwarding and filter rules that you did not make',
        '3. take the old password out of every program',
        '4. delete the spam that still waits in your own queue',
        '5. report to the provider what you have done',
      ].join('\n'),
      why: 'An account that is enabled while the thief still has the password is blocked a second time, and for longer.',
    },
    {
      title: 'Enable the user on your own server',
      when: 'You are the administrator, and the user may send again.',
      system: 'dovecot',
      snippet: [
        '# passwd-file, before:',
        '#   ann@example.org:{ARGON2ID}$argon2id$...::::::nologin=y',
        '# after:',
        'ann@example.org:{ARGON2ID}$argon2id$...::::::',
        '# then, if caching is on',
        'doveadm auth cache flush ann@example.org',
      ].join('\n'),
      why: 'The field turns even the right password away; without the flush the old entry may live on for `auth_cache_ttl`.',
    },
    {
      title: 'Give programs an account of their own',
      when: 'A script sent through the account of somebody who has left.',
      system: 'postfix',
      snippet: [
        '# /etc/postfix/sasl_passwd, then postmap',
        '[smtp.example.com]:587 app-invoices@example.com:secret',
      ].join('\n'),
      why: 'It does not end with an employee, and when one program is abused, the others need not stop.',
    },
  ],
  avoid: [
    {
      what: 'Let the program ask for the password',
      why: 'It was right, and each retry counts as another login to a blocked account.',
    },
    {
      what: 'Move the sending to a second account at once',
      why: 'If a program of yours was the source, the second one is closed the same day.',
    },
  ],
  seenFrom: [
    {
      provider: 'Dovecot',
      line: '525 5.7.13 Login disabled for this user',
      means: 'The password database has switched the user off.',
      source: 'https://github.com/dovecot/core/tree/2.3.19.1/src/submission-login',
    },
    {
      provider: 'Exchange Online',
      line: '550 5.7.13 Sender was not authenticated for public folder',
      means:
        'The folder takes mail from inside only, and only an administrator there can open it. 5.7.135 says the same.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
  ],
  tellTheSender:
    'The mail account used for sending has been switched off; our team has to clear that up with the provider.',
  related: [
    {
      key: 'X.7.8',
      how: 'The credentials are wrong, or the server does not want to say that they are right. Microsoft 365 writes `535 5.7.139` where SMTP logins are disabled for the mailbox or the tenant, or the account is locked.',
    },
    { key: 'X.2.1', how: 'The mailbox of the recipient is switched off.' },
    { key: 'X.7.12', how: 'The account is in order, and its stored password is not in the needed form.' },
    { key: 'X.7.0', how: 'Gmail tells a suspended relay account `550 5.7.0`.' },
  ],
  sources: [
    { title: 'RFC 5248, section 2.4', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
    {
      title: 'Dovecot: extra fields of the password database',
      url: 'https://doc.dovecot.org/2.3/configuration_manual/authentication/password_database_extra_fields/',
    },
    {
      title: 'Microsoft: non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      'The description in the register is long and clear, and Dovecot was recorded with the code, its reply and its words. The line of Exchange Online is known from quotations of its list. The order of the causes rests on nothing but our judgement.',
  },
} satisfies Page<'X.7.13'>;
