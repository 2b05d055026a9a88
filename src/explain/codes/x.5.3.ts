/** The page on X.5.3: too many recipients at once. */
import type { Page } from '../page.ts';

/** Reference page of X.5.3. */
export const page = {
  key: 'X.5.3',
  title: 'Too many recipients for one message',
  summary:
    'The envelope names more people than the server takes in one go, so some were accepted and the rest has to follow in another transaction.',
  severity: {
    level: 'low',
    reason: 'A mail server splits the list by itself and nobody notices; only a simple client loses recipients.',
  },
  productionRisk: {
    level: 'low',
    reason: 'It slows large sends down, unless the limit counts your whole day or your earlier mistakes.',
  },
  meaning: [
    'RFC 5321 obliges servers to take at least 100 recipients for a message, and asks those that stop at a limit to answer `452` to each `RCPT TO` beyond it. The ones before stay accepted; the client sends the body for them and then begins anew with the others.',
    'So the refused recipients are not at fault, and their addresses may be fine: what was too much is how many stood before them. The limit is the per-message one in most cases; Gmail also means a sender by it, and some receivers a session in which too many addresses were invalid.',
  ],
  forms: {
    4: '4.5.3 behind 452 is how it should be: transient, and the next transaction succeeds. OpenSMTPD has it behind 451, which the register names.',
    5: '5.5.3 is allowed by RFC 5321 where a site forbids long lists as a matter of policy, and a 552 is to be read as temporary, because RFC 821 listed it by mistake. Split the list all the same, and suppress nobody. From Postfix with `reject_multi_recipient_bounce` it comes in answer to `DATA`, for a bounce with several recipients, which no honest bounce has.',
  },
  causes: [
    'A newsletter, a school or a club put everybody into one To, Cc or Bcc.',
    'The submitting server has a low limit for clients: Postfix 1000, Sendmail none by itself, providers between 20 and 500.',
    'The sending library does not split, and treats the 452 as the end of the message.',
    'The account has named more recipients today than its plan allows.',
    'Too many of the addresses before this one were unknown, and the server has stopped listening.',
  ],
  reproduce: {
    how: 'Set `smtpd_recipient_limit = 2` on a test Postfix and name three recipients.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<bob@example.com>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<ann@mail.example.net>',
      'S: 250 2.1.5 Ok',
      'C: RCPT TO:<eve@mail.example.net>',
      'S: 250 2.1.5 Ok',
      'C: RCPT TO:<postmaster@mail.example.net>',
      'S: 452 4.5.3 Error: too many recipients',
    ].join('\n'),
    expect: '`452 4.5.3` from the third on, while the first two will get the message.',
    origin: 'Postfix for the last line; the dialogue is shortened and its names replaced',
  },
  fixes: [
    {
      title: 'One message per recipient',
      when: 'You send to a list from a program.',
      system: 'nodemailer',
      snippet: [
        'const transport = createTransport({ ...options, pool: true });',
        'for (const to of readers) {',
        '  await transport.sendMail({ ...message, to }).catch((error) => console.error(to, error.response));',
        '}',
        'transport.close();',
      ].join('\n'),
      why: 'Nobody sees the others, each bounce belongs to one address, and a limit for each message never counts beyond one. A limit for the day counts all the same.',
    },
    {
      title: 'Split by portions',
      when: 'The same message goes to colleagues or members, and may stay one.',
      system: 'process',
      snippet: [
        'at most 50 recipients a message; half of that after a 4.5.3',
        'resend only to those that were refused; keep the list of the accepted',
      ].join('\n'),
      why: 'Providers publish limits from 50 upwards, and a portion that shrinks on refusal finds the limit of the others by itself.',
    },
    {
      title: 'Let Postfix split before the relay has to refuse',
      when: 'Your own Postfix talks to a relay with a low limit.',
      system: 'postfix',
      snippet: [
        '# main.cf: no more than 20 to a message that goes out (50 by default)',
        'smtp_destination_recipient_limit = 20',
      ].join('\n'),
      why: 'Postfix makes several transactions of one message before the other side has to refuse anything.',
    },
    {
      title: 'Raise your own limit for your own people',
      when: 'Staff are refused by the submission port, and the lists are legitimate.',
      system: 'postfix',
      snippet: [
        '# master.cf, for the submission port alone: add the last line to the options that stand there',
        'submission inet n - y - - smtpd',
        '  -o smtpd_tls_security_level=encrypt',
        '  -o smtpd_sasl_auth_enable=yes',
        '  -o smtpd_recipient_limit=5000',
      ].join('\n'),
      why: 'Port 25 keeps its 1000. People who have logged in are better held by a rate for each login than by the length of one list.',
    },
  ],
  avoid: [
    {
      what: 'Mark the refused recipients as bounced',
      why: 'Nobody examined them. Their only fault is to stand at the end of the list.',
    },
    {
      what: 'Send the whole message again to everybody',
      why: 'Those before the limit were accepted and get it twice.',
    },
    {
      what: 'Use Bcc as a mailing list',
      why: 'No one can unsubscribe, spam filters know the pattern, and limits are met every time.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: "452 4.5.3 Your message has too many recipients. For more information regarding Google's sending limits, go to https://support.google.com/mail/?p=TooManyRecipientsError - gsmtp",
      means: 'The limit for one message; split it.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Gmail',
      line: '550 5.5.3 Too many recipients for this sender. For more information, go to About SMTP error messages - gsmtp',
      means: 'The sender has named too many, not this message alone: go on later, in smaller numbers.',
      source: 'https://support.google.com/a/answer/3726730',
    },
    {
      provider: 'Exchange',
      line: '550 5.5.3 RESOLVER.ADR.RecipLimit; too many recipients',
      means: 'The limit of the organization or of the sender; a group counts as one. Nobody got the message.',
      source:
        'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    },
    {
      provider: 'Facebook',
      line: '452 4.5.3 MSG-T1 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#msg Message refused',
      means: 'The number of recipients, as the T for temporary and the 1 say in its own list.',
      source: 'https://www.facebook.com/postmaster/response_codes',
    },
  ],
  tellTheSender: 'Your message has more recipients than can be served at once; the rest follow in smaller groups.',
  related: [
    { key: 'X.4.5', how: 'Too much mail in general, or the daily limit of a Google account.' },
    { key: 'X.7.28', how: 'The rate is what is too high.' },
    { key: 'X.3.4', how: 'The size in bytes is too large.' },
    { key: 'X.2.4', how: 'One address, a list, that could not be expanded.' },
    { key: 'X.7.2', how: 'One address, a list, to which this sender may not write.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.6', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.6' },
    {
      title: 'RFC 5321, section 4.5.3.1.10, on 452 for too many',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.10',
    },
    { title: 'Postfix: smtpd_recipient_limit', url: 'https://www.postfix.org/postconf.5.html#smtpd_recipient_limit' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'high',
    ground:
      "RFC 5321, Postfix, Sendmail and Google's list agree on the 4 form; the 451 of OpenSMTPD was read in its program. What Facebook means comes from its list by way of third parties, and the limits of providers change.",
  },
} satisfies Page<'X.5.3'>;
