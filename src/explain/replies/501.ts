/** The page on the reply 501. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 501. */
export const page = {
  key: 501,
  title: 'The argument is malformed',
  summary: 'The command is known, and what stands behind it does not follow the grammar.',
  meaning: [
    'It is about spelling alone: a missing angle bracket, an address with two @, a host name with an underscore, a parameter without its value. Nobody looked whether the address exists.',
    'In a login it has a life of its own: it answers a `*`, by which the client gives up, and base64 that cannot be decoded.',
  ],
  codes: [
    { key: 'X.5.4', how: 'The argument of any command.' },
    { key: 'X.1.3', how: 'The recipient breaks the grammar of addresses.' },
    { key: 'X.1.7', how: 'The sender address does.' },
    { key: 'X.5.2', how: 'A host name in EHLO that is none, or base64 that is none.' },
    { key: 'X.7.0', how: 'The login was aborted.' },
  ],
  advice: [
    'Print the command with its invisible characters (`cat -A`): a line break inside an address is the usual culprit, and an injection at times.',
    'Put addresses between `<` and `>`, without a display name and without a space after the colon.',
    'Say EHLO with a full name in DNS, or with the address in brackets: `[192.0.2.25]`.',
  ],
  reproduce: {
    how: 'Leave out what the grammar wants.',
    kind: 'smtp',
    text: ['C: MAIL bob@example.com', 'S: 501 5.5.4 Syntax: MAIL FROM:<address>'].join('\n'),
    expect:
      '`501`. A name such as `not_a_host!name` in EHLO gets one as well where `reject_invalid_helo_hostname` is set.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Quote or escape an address until the server swallows it',
      why: 'It then means another mailbox, and the bounce goes nowhere.',
    },
    {
      what: 'Drop the reader from the list without a look at the stored value',
      why: 'A trailing space or semicolon from an import explains most, and is mended by a trim.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exim',
      line: '501 Syntactically invalid EHLO argument(s)',
      means: 'The host name breaks the rules; an underscore is enough, unless `helo_allow_chars` permits it.',
      source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html',
    },
  ],
  sources: [
    { title: 'RFC 5321, section 4.1.2, on the grammar', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2' },
    { title: 'RFC 4954, on 501 in a login', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' },
    {
      title: 'Postfix: reject_invalid_helo_hostname',
      url: 'https://www.postfix.org/postconf.5.html#reject_invalid_helo_hostname',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      'The grammar is exact, and the answers were recorded from Postfix. Which mistake is the usual one is a judgement.',
  },
} satisfies ReplyPage<501>;
