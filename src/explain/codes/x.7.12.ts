/** The page on X.7.12: log in once with the password. */
import type { Page } from '../page.ts';

/** Reference page of X.7.12. */
export const page = {
  key: 'X.7.12',
  title: 'Log in once by password, so that the server can learn it',
  summary:
    'The account exists, and the server lacks its secret in the form that the chosen mechanism needs, until one login by `PLAIN` inside TLS; as `550 5.7.12` from Exchange Online it is a recipient closed to outside senders.',
  severity: {
    level: 'medium',
    reason:
      'A single login of another kind ends the 4 form for good; the 5 form is a bounce, and only the recipient can change its cause.',
  },
  productionRisk: {
    level: 'low',
    reason: 'It accompanies a change of the password store, when many users may meet it during the same days.',
  },
  meaning: [
    '`DIGEST-MD5` and `SCRAM` work with a value derived from the password in their own way. A server that kept its passwords as crypt hashes has no such value, and cannot compute one, because it does not know the password. It learns it at the moment when a user sends it by `PLAIN`.',
    'That is the transition in the name of the code. RFC 4954 expects the mechanism to work in later sessions. Servers that make users visit a web page instead, and those that never convert, have no use for it.',
    'Exchange Online writes 5.7.12 for something unrelated: a recipient who takes mail from inside the organization only.',
  ],
  forms: {
    4: '4.7.12 behind 432 (the register also has 422) is transient because the user can end it. Waiting does not end it.',
    5: 'RFC 4954 shows no 5.7.12; a server of Microsoft means a restricted recipient by it.',
  },
  causes: [
    'In the 5 form from Exchange Online: the message came from outside to a mailbox or group that asks for signed-in senders.',
    'The site has newly enabled `SCRAM-SHA-256` or `DIGEST-MD5`, and this account has not logged in by password since.',
    'The accounts were imported from another system together with their one-way hashes.',
  ],
  reproduce: {
    how: 'Enable a challenge-response mechanism on a server that converts passwords on the fly, and log in with it first.',
    kind: 'smtp',
    text: [
      'C: AUTH DIGEST-MD5',
      'S: 432 4.7.12 A password transition is needed',
      'C: AUTH PLAIN AGFubgBwYXNzd29yZA==',
      'S: 235 2.7.0 Authentication Succeeded',
    ].join('\n'),
    expect: '`432 4.7.12` once; from the next session on the mechanism is accepted.',
    origin: 'written after RFC 4954, section 6; the connection is inside TLS',
  },
  fixes: [
    {
      title: 'Open the mailbox or group to outside senders',
      when: 'The line came from Exchange Online and reads 550 5.7.12.',
      system: 'exchange',
      snippet: [
        '# the one that fits the recipient',
        'Set-Mailbox -Identity ann@example.org -RequireSenderAuthenticationEnabled $false',
        'Set-DistributionGroup -Identity sales@example.org -RequireSenderAuthenticationEnabled $false',
        'Set-UnifiedGroup -Identity team@example.org -RequireSenderAuthenticationEnabled $false',
      ].join('\n'),
      why: 'Only the receiving organization can do it: the refusal is a property of that recipient, and new groups have it.',
    },
    {
      title: 'Make one login by PLAIN',
      when: 'The reply is 432, and you know the password.',
      system: 'nodemailer',
      snippet: [
        "await createTransport({ host: 'mail.example.net', port: 465, secure: true,",
        "  authMethod: 'PLAIN', auth: { user: 'ann@example.com', pass },",
        '}).verify();',
      ].join('\n'),
      why: '`verify()` opens a session, logs in and leaves without sending; the server stores what it needs, and the program that was refused gets in next time. Nodemailer itself speaks neither `SCRAM` nor `DIGEST-MD5`.',
    },
    {
      title: 'Store the verifiers beforehand',
      when: 'You run the server, and can set the passwords anew.',
      system: 'dovecot',
      snippet: 'doveadm pw -s SCRAM-SHA-256 -u ann@example.com',
      why: 'The line that it prints goes into the password database; a scheme that serves PLAIN and SCRAM alike needs no transition.',
    },
  ],
  avoid: [
    {
      what: 'Leave the client retrying the same mechanism',
      why: 'The class is transient and the cause stays until somebody logs in by the other one.',
    },
    {
      what: 'Send the password without TLS, only this once',
      why: 'Once is enough for whoever listens; port 465 costs nothing.',
    },
    {
      what: 'Reset the password of a person whose outside mail was refused with 5.7.12',
      why: 'No password took part: the recipient is closed to strangers.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exchange Online',
      line: '550 5.7.12 Sender was not authenticated by organization',
      means: 'The recipient takes internal senders only.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
  ],
  tellTheSender: 'The mail account used for sending has to be confirmed once with its password; our team will do that.',
  related: [
    { key: 'X.7.8', how: 'The password itself is wrong.' },
    { key: 'X.7.9', how: 'The other way round: the mechanism is too weak, and the server wants a better one.' },
    { key: 'X.7.13', how: 'The account is known and shut.' },
    { key: 'X.7.1', how: 'What a restricted recipient answers by the register; Exchange also has 5.7.12 for it.' },
  ],
  sources: [
    { title: 'RFC 4954, section 6', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    { title: 'RFC 5802, on SCRAM', url: 'https://www.rfc-editor.org/rfc/rfc5802' },
    {
      title: 'Microsoft: non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The definition is short and plain. In the wild the 4 form is hardly ever seen: no server at hand sends it. The line of Exchange follows the list of Microsoft, whose wording may have changed.',
  },
} satisfies Page<'X.7.12'>;
