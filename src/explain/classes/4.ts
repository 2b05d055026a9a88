/** The page on the class 4: not now. */
import type { ClassPage } from '../topic-page.ts';

/** The page on class 4. */
export const page = {
  key: 4,
  title: 'Not now, perhaps later',
  summary:
    'The message is fine as it is and something that may pass stands in its way, so it stays in the queue and is tried again.',
  meaning: [
    'RFC 3463 calls the class persistent transient failure. Persistent, because the attempt is over and reported; transient, because another one may succeed without anybody changing the message.',
    'On the wire the digit is to repeat that of the reply, mostly 421, 450, 451, 452 or 454. A client has to act by the reply (RFC 5321, section 4.2), and only people and statistics read the rest.',
    'Nothing promises that it ends. Whoever sends decides how long to believe it; that decision is the lifetime of a queue, by custom five days.',
  ],
  exceptions: [
    'In a report with `Action: failed` the 4 is history: Postfix reports the code of its last attempt after it has given up.',
    '`550 4.2.2` and its like contradict themselves: the reply in front decides, so it is final. With `421 5.7.32`, on the page of Google, it is the other way round.',
    '`X.4.7` in any class says that the time is up.',
    '`454 4.7.1 Relay access denied` is a matter of configuration and waits in vain.',
    "Yahoo's `421 4.7.1 [TS03]` says in its own text that retrying will not succeed.",
    'A transient code that a mailbox has returned for weeks is permanent in all but name.',
  ],
  advice: [
    'Wait half an hour before the second attempt and longer before each further one; RFC 5321 suggests two attempts in the first hour and then one every two or three.',
    'Slow down for the whole destination, not for one message, when the text speaks of rate, load or reputation.',
    'Tell the sender after some hours that the message is late, and after some days that it is lost.',
    'Let a refusal before `DATA` stand for the recipients that it names; the others of the same message may have been taken.',
  ],
  reproduce: {
    how: 'Write to a greylisting server from a host that it has not met before, and let the queue run again.',
    kind: 'log',
    text: [
      'postfix/smtp[26487]: 1037F20C5D2: to=<greylisted@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=0.07, delays=0.06/0/0/0, dsn=4.7.1, status=deferred (host mx.example.org[192.0.2.25] said: 451 4.7.1 <greylisted@example.org>: Recipient address rejected: Greylisted, see https://example.org/grey (in reply to RCPT TO command))',
      'postfix/smtp[26487]: 1037F20C5D2: to=<greylisted@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=1.1, delays=1.1/0/0/0, dsn=2.0.0, status=sent (250 2.0.0 Ok)',
    ].join('\n'),
    expect: '`status=deferred` with a 4, then `status=sent` with a 2 under the same queue id.',
    origin: 'Postfix; host and port replaced',
  },
  avoid: [
    {
      what: 'Report every 4 to the person who wrote',
      why: 'Most resolve themselves within the hour, and whoever is told of ten that did will overlook the one that did not.',
    },
    {
      what: 'Convert it to a 5 in a gateway',
      why: 'The sender then loses a message that the destination was ready to take a little later.',
    },
  ],
  sources: [
    { title: 'RFC 3463, section 2', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-2' },
    { title: 'RFC 5321, section 4.5.4.1', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1' },
    { title: 'RFC 6647, on greylisting', url: 'https://www.rfc-editor.org/rfc/rfc6647' },
  ],
  confidence: { level: 'high', ground: 'RFC texts, and logs recorded from Postfix.' },
} satisfies ClassPage<4>;
