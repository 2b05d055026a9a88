/** The page on the reply 458. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 458. */
export const page = {
  key: 458,
  title: 'Cannot start the queue for this node',
  summary: 'ETRN was understood, and the server is not able to send what it keeps for the domain at the moment.',
  meaning: [
    'A transient refusal: the queue run could not be started, by lack of resources or by a failure inside. The messages are where they were, and the ordinary retries of the queue go on.',
    'Exim gives this number to everybody whom its ACL for ETRN does not let through, which is all by default. There it means no, and coming back does not help.',
  ],
  codes: [{ key: 'X.3.0', how: 'Some failure in the machine.' }],
  advice: [
    'Try again in some minutes, and do not worry about the mail: the relay delivers by itself when its timer comes round.',
    'Ask the operator of the relay to allow your address in `acl_smtp_etrn`, if it is Exim.',
  ],
  reproduce: {
    how: 'Send ETRN to an Exim without an ACL for it.',
    kind: 'smtp',
    text: ['C: ETRN example.org', 'S: 458 Administrative prohibition'].join('\n'),
    expect:
      'In the sense of the RFC `458 Unable to queue messages for node example.org`, as Postfix writes it without the node.',
    origin: 'Written after the program text of Exim',
  },
  avoid: [
    {
      what: 'Send ETRN every few seconds',
      why: 'A relay that is short of resources is not helped, and each command may scan a queue.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 1985, the replies of ETRN', url: 'https://www.rfc-editor.org/rfc/rfc1985#section-5.1' },
    {
      title: 'Exim: access control lists',
      url: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'RFC 1985 and the texts inside Postfix; the behaviour of Exim is quoted from knowledge of its source, without a test.',
  },
} satisfies ReplyPage<458>;
