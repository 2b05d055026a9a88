/** The page on the reply 555. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 555. */
export const page = {
  key: 555,
  title: 'Option of MAIL or RCPT not known',
  summary: 'Behind the address stands a parameter that the server has never offered.',
  meaning: [
    'Parameters such as `SMTPUTF8`, `RET=HDRS` or `NOTIFY=NEVER` belong to extensions, which EHLO announces one by one. A client that uses one unannounced gets this for the whole command, so the sender or recipient is not accepted either.',
    'It also happens with correct clients: a proxy shows the list of one server and passes the session to another.',
    'Gmail writes `555 5.5.2` for a syntax error in MAIL or RCPT, where others say 501; a missing angle bracket is the usual cause.',
  ],
  codes: [
    { key: 'X.5.4', how: 'The parameter is not supported.' },
    { key: 'X.5.2', how: 'Gmail: the command cannot be read.' },
    { key: 'X.6.7', how: 'SMTPUTF8 was needed and is missing.' },
  ],
  advice: [
    'Drop the parameter if it is your own wish (DSN, for instance), and send again in the same session.',
    'Compare the list of EHLO in front of a proxy and behind it.',
    'In Postfix hide a keyword from clients that trip over it with `smtpd_discard_ehlo_keywords`, and as a client with `smtp_discard_ehlo_keywords`.',
  ],
  reproduce: {
    how: 'Add an option that does not exist.',
    kind: 'smtp',
    text: ['C: MAIL FROM:<bob@example.com> BY=120;R', 'S: 555 5.5.4 Unsupported option: BY=120;R'].join('\n'),
    expect: '`555` with the option, and no transaction has begun.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Strip SMTPUTF8 from a message that needs it',
      why: 'The addresses stay what they are, and the next host receives bytes that it has not agreed to.',
    },
  ],
  seenFrom: [
    {
      provider: 'Gmail',
      line: '555 5.5.2 Syntax error. - gsmtp',
      means: 'The command could not be read: mostly, the angle brackets around the address are missing.',
      source: 'https://support.google.com/a/answer/3726730',
    },
  ],
  sources: [
    { title: 'RFC 5321, section 4.1.1.11', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.11' },
    {
      title: 'Postfix: smtpd_discard_ehlo_keywords',
      url: 'https://www.postfix.org/postconf.5.html#smtpd_discard_ehlo_keywords',
    },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'high',
    ground: 'RFC 5321 and Postfix, for MAIL and for RCPT; the use at Gmail is quoted from memory of its page.',
  },
} satisfies ReplyPage<555>;
