/** The page on X.1.9: passed on to where nothing is tracked. */
import type { Page } from '../page.ts';

/** Reference page of X.1.9. */
export const page = {
  key: 'X.1.9',
  title: 'Passed on to a system that keeps no track',
  summary:
    'Good news with an end: the message went on to a server that takes no part in message tracking, and this is the last that will be heard of it.',
  severity: { level: 'none', reason: 'Nothing failed; only the trail ends here.' },
  productionRisk: {
    level: 'none',
    reason: 'You will most likely never meet it, because message tracking was hardly deployed.',
  },
  meaning: [
    'The code belongs to message tracking, a set of RFCs of 2004 with which a sender could ask servers what became of a message, as one does with a parcel. In the answer, each recipient has an action and a status; 2.1.9 goes with the action `relayed` and with no other.',
    'It means: the address was valid, the message was handed to a host that does not speak the tracking protocol, and no later information can be had. A bounce may still come in the ordinary way.',
    'We know of no server in use today that says it. What you may meet is its elder brother in delivery reports: Sendmail writes `Action: relayed (to non-DSN-aware mailer)` with `Status: 2.0.0`.',
  ],
  forms: {
    2: '2.1.9 is the only form that RFC 3886 defines.',
  },
  causes: [
    'The next host does not offer tracking, which is true of practically all hosts.',
    'A gateway to another kind of mail system took the message.',
  ],
  reproduce: {
    how: 'A tracking server would answer a query about the message with a body of the type `message/tracking-status`.',
    kind: 'log',
    text: [
      'Reporting-MTA: dns; mail.example.net',
      '',
      'Final-Recipient: rfc822; ann@example.org',
      'Action: relayed',
      'Status: 2.1.9',
      'Remote-MTA: dns; mx.example.org',
    ].join('\n'),
    expect: 'A recipient with `Action: relayed` and `Status: 2.1.9`, and no other entry later.',
    origin: 'written after RFC 3886; fields that play no part here left out',
  },
  fixes: [
    {
      title: 'Follow the message by its queue ids',
      when: 'You have to know where a message ended and the next host is yours as well.',
      system: 'shell',
      snippet: [
        '# the id that the next host gave stands at the end of the line; a Postfix words it so',
        "grep 'to=<ann@example.org>' /var/log/mail.log | grep -o 'queued as [0-9A-Za-z]*'",
        'ssh mx.example.org "grep 8B99920CB2D /var/log/mail.log"',
      ].join('\n'),
      why: 'Each hop logs the id under which the following one took charge: that is the tracking that exists everywhere.',
    },
    {
      title: 'Request a delivery report instead',
      when: 'You send the message yourself and the receivers may support DSN.',
      system: 'shell',
      snippet:
        '/usr/sbin/sendmail -i -N success,failure,delay -V order-4711 -f bob@example.com ann@example.org < message.eml',
      why: 'The report comes by mail without a query, and `-V` puts an envelope id of your own into it.',
    },
  ],
  avoid: [
    {
      what: 'Count it as a delivery',
      why: 'The message is on its way, and may be refused at the next door.',
    },
    {
      what: 'Ask the tracking servers again',
      why: 'By its definition they have no more to say; only an ordinary bounce can still come.',
    },
  ],
  seenFrom: [],
  tellTheSender: 'Your message was passed on to a system that sends no further news about it.',
  related: [
    { key: 'X.1.5', how: 'The address is valid, and nothing is said about where the message went.' },
    { key: 'X.0.0', how: "2.0.0, the usual status in reports of success and of Sendmail's relaying." },
    { key: 'X.6.4', how: 'Another success with a drawback: something was lost in conversion.' },
  ],
  sources: [
    { title: 'RFC 3886, section 3.3.4', url: 'https://www.rfc-editor.org/rfc/rfc3886#section-3.3.4' },
    { title: 'RFC 3888, the model of message tracking', url: 'https://www.rfc-editor.org/rfc/rfc3888' },
    { title: 'RFC 3464, section 2.3.3, on relayed', url: 'https://www.rfc-editor.org/rfc/rfc3464#section-2.3.3' },
  ],
  confidence: {
    level: 'medium',
    ground:
      "The meaning is RFC 3886's own. That it is not used is what we know, not what we counted; Sendmail's report with 2.0.0 was recorded.",
  },
} satisfies Page<'X.1.9'>;
