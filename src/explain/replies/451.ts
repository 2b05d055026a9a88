/** The page on the reply 451. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 451. */
export const page = {
  key: 451,
  title: 'An error on our side, try again',
  summary:
    'The server began to process the command, something inside it failed, and it asks for the same message later.',
  meaning: [
    'By the RFC it is a confession: a table did not open, a filter did not answer, a DNS lookup of the server ran into a timeout. The sender has nothing to change.',
    'In practice it is also the most common number for greylisting, and a polite cover for policies: some receivers prefer to look overloaded rather than say what they think of you.',
    'A connection that breaks in the middle counts as this reply, says RFC 5321: keep the message and retry.',
  ],
  codes: [
    { key: 'X.3.0', how: 'A failure in the machine; Gmail and Postfix use it as the general one.' },
    { key: 'X.7.1', how: 'Greylisting, or a scanner that did not answer.' },
    { key: 'X.3.5', how: 'A mistake in the configuration of the server.' },
    { key: 'X.3.2', how: 'It takes nothing at the moment.' },
    { key: 'X.4.3', how: 'A lookup in DNS or in a directory failed.' },
    { key: 'X.7.24', how: 'The SPF record could not be fetched: look at your name servers.' },
  ],
  advice: [
    'Leave it to the queue for an hour, then see whether one receiver or all of them say it.',
    'On your own Postfix search the log for `warning:` or `fatal:` right before the reply; the client is told only `Temporary lookup failure`.',
    'With 4.7.24, or 4.7.26 from Gmail, test the name servers of your own domain: one that times out looks like a fault of the receiver.',
  ],
  reproduce: {
    how: 'Let a server depend on a filter that is down: with Exim, an ACL that defers.',
    kind: 'smtp',
    text: ['C: RCPT TO:<ann@example.org>', 'S: 451 Temporary local problem - please try later'].join('\n'),
    expect: '`451`, without a code at Exim.',
    origin: 'Written after the text of Exim',
  },
  avoid: [
    {
      what: 'Report it to the writer on the first day',
      why: 'The operator of the other side is usually repairing already, or the greylisting ends with the second attempt.',
    },
    {
      what: 'Use 451 for a block that you mean',
      why: 'It costs you the retries of five days and the sender the chance to react.',
    },
  ],
  seenFrom: [
    {
      provider: 'Mimecast',
      line: '451 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451',
      means: 'Greylisting: it passes for those who come back between one minute and twelve hours later.',
      source: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691',
    },
    {
      provider: 'Microsoft 365',
      line: '451 4.7.500 Server busy. Please try again later from [192.0.2.130]. (S77719)',
      means:
        'Unusual volume or bad signs; the limit is lifted by itself when the traffic looks normal. With 4.7.650 in its place the reputation of the address is the reason.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      provider: 'NetEase',
      line: '451 DT:SPM 163 smtp1,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.7',
      means: 'The message looks like spam and is tested: another attempt after two minutes decides.',
      source: 'https://biecuoliao.com/pa/MBRrwEM.html',
    },
  ],
  sources: [
    {
      title: 'RFC 5321, section 3.8, on broken connections',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.8',
    },
    { title: 'RFC 5321, section 4.2.3', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3' },
    { title: 'RFC 7372, section 3.2, on SPF errors', url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.2' },
  ],
  confidence: {
    level: 'high',
    ground:
      'What the RFC says is short and clear; the lines of receivers follow their documentation, for NetEase a copy of it.',
  },
} satisfies ReplyPage<451>;
