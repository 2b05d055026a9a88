/** The page on the reply 521. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 521. */
export const page = {
  key: 521,
  title: 'No mail here, ever',
  summary:
    'As a greeting it comes from a host that takes no mail from anybody; anywhere else it is a refusal that hangs up.',
  meaning: [
    'RFC 7504 reserves it for dummy servers, put on hosts that senders try by mistake: a clear no at once in place of days of timeouts. It is not to be used against particular senders or recipients. A Postfix that sends does not take the greeting for final: it goes on to the next MX and keeps the message, unless `smtp_skip_5xx_greeting` is `no`.',
    'Servers use it against them all the same. The `postscreen` of Postfix says 521 where it drops the connection (block list, protocol errors), as its smtpd does after a malformed BDAT, since it cannot know where the message would end.',
    'A 521 in front of 5.2.1 is an older story: the three digits repeat the code without its dots. AOL wrote it to senders whose message it did not want.',
  ],
  codes: [
    { key: 'X.7.1', how: 'Dropped because of a block list.' },
    { key: 'X.3.2', how: 'The host takes no mail; for `postscreen`, your IP address is on its own deny list.' },
    { key: 'X.5.1', how: 'The client broke the protocol.' },
    { key: 'X.7.0', how: '`postscreen`: a line of another protocol, such as `GET`.' },
    { key: 'X.2.1', how: 'By the register a mailbox that is switched off; read the words.' },
  ],
  advice: [
    'Read the words first: where they name a block list, ask that list for removal and not the host.',
    'See whether other senders can reach the host: if so, the refusal is about you.',
    'Look for an MX record when it is a greeting; without one the sender has tried the address of a web server.',
    'Publish a null MX for domains without mail; then nobody needs to connect.',
  ],
  reproduce: {
    how: 'Send a BDAT command without a number to Postfix.',
    kind: 'smtp',
    text: ['C: BDAT x', 'S: 521 5.5.4 Syntax: BDAT count [LAST]'].join('\n'),
    expect: '`521`, and the connection is closed.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Suppress the address',
      why: 'Another MX of the domain may take the mail, and a 521 about your IP address says nothing about the mailbox.',
    },
    {
      what: 'Use 521 for one unwanted sender',
      why: 'A program that believes RFC 7504 concludes that the host has no mail at all, and stops for everybody.',
    },
  ],
  seenFrom: [
    {
      provider: 'Postfix',
      line: '521 5.7.1 Service unavailable; client [203.0.113.7] blocked using zen.spamhaus.org',
      means: '`postscreen` dropped a client that a block list has; the host takes mail from others.',
      source: 'https://www.postfix.org/POSTSCREEN_README.html',
    },
  ],
  sources: [
    { title: 'RFC 7504, section 3', url: 'https://www.rfc-editor.org/rfc/rfc7504#section-3' },
    { title: 'RFC 7505, on null MX', url: 'https://www.rfc-editor.org/rfc/rfc7505' },
    { title: 'Postfix: POSTSCREEN_README', url: 'https://www.postfix.org/POSTSCREEN_README.html' },
  ],
  confidence: {
    level: 'high',
    ground:
      'RFC 7504 and the texts of Postfix. What is said of AOL goes back to its former pages for postmasters and was not verified.',
  },
} satisfies ReplyPage<521>;
