/** The page on the reply 252. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 252. */
export const page = {
  key: 252,
  title: 'Will not say, but send it',
  summary: 'The server neither confirms nor denies the address, and would accept a message to it.',
  meaning: [
    'It is the diplomatic answer to VRFY and EXPN: whoever collects addresses learns nothing, and whoever means well is told to just try. RFC 5321 allows it for servers that cannot check, such as a relay, and those that do not wish to.',
    'Postfix answers so for every address that RCPT would accept, while it tells unknown local names with a 550. That makes VRFY at a default Postfix a directory of sorts.',
    'To ETRN it means that pending messages for the node have been started.',
  ],
  codes: [
    { key: 'X.5.2', how: "Sendmail's `252 2.5.2`: VRFY is off, try RCPT." },
    { key: 'X.1.5', how: 'Gmail and Exchange, to any name: `252 2.1.5 Cannot VRFY user` is the line of Exchange.' },
    { key: 'X.0.0', how: 'Postfix: the address would pass RCPT.' },
  ],
  advice: [
    'Read it as no information.',
    'Switch VRFY off on a host that faces the Internet, with `disable_vrfy_command = yes` in Postfix; no mail needs it.',
  ],
  reproduce: {
    how: 'Ask Postfix for a name that exists and for one that does not.',
    kind: 'smtp',
    text: [
      'C: VRFY ann',
      'S: 252 2.0.0 ann',
      'C: VRFY nobody',
      'S: 550 5.1.1 <nobody>: Recipient address rejected: User unknown in local recipient table',
    ].join('\n'),
    expect: '`252` for the one, `550` for the other; with VRFY switched off `502` for both.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Clean a list with VRFY',
      why: 'Many servers give this answer to every name, and whoever asks for hundreds looks like a harvester in their logs.',
    },
  ],
  seenFrom: [
    {
      provider: 'Exim',
      line: '252 Administrative prohibition',
      means: 'No ACL for VRFY is set, which is the default: the command is not answered.',
      source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html',
    },
  ],
  sources: [
    { title: 'RFC 5321, section 3.5.3', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.5.3' },
    { title: 'RFC 5321, section 7.3, on VRFY and security', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-7.3' },
    {
      title: 'Postfix: disable_vrfy_command',
      url: 'https://www.postfix.org/postconf.5.html#disable_vrfy_command',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      'The RFC, and answers recorded from Postfix. The lines of Exim and Sendmail follow their program texts and were not recorded.',
  },
} satisfies ReplyPage<252>;
