/** The page on X.6.4: converted with loss. */
import type { Page } from '../page.ts';

/** Reference page of X.6.4. */
export const page = {
  key: 'X.6.4',
  title: 'Delivered, but something was lost in conversion',
  summary:
    'The message arrived in a poorer form than it was sent in, or, in the 5 form, was returned because its sender would not have such a loss.',
  severity: {
    level: 'low',
    reason: 'As 2.6.4 it is a notice about a delivery that succeeded.',
  },
  productionRisk: {
    level: 'none',
    reason: 'A rarity of gateways to fax, telephone and X.400; ordinary mail is not converted with loss on the way.',
  },
  meaning: [
    'RFC 3463 made it a warning: the delivery took place, and the reader has less than was sent. Colours of a fax, formatting of a text message, letters that a character set does not have.',
    'It stands in a delivery report with `Action: delivered` or `relayed`, or in a reply 250, which hardly any client shows to anybody. RFC 4468 has such a reply: a submission server encodes 8-bit headers of a draft, and may have guessed their character set wrongly.',
    'A sender can forbid the loss: `Conversion-With-Loss: prohibited` is the header for it in RFC 2156, inherited from X.400. Then the same event is the failure 5.6.4.',
  ],
  forms: {
    2: '2.6.4: delivered and diminished. Nothing has to be repeated; what matters should be sent once more in a form that survives.',
    4: '4.6.4 makes no sense: the outcome of a conversion is known when it is done.',
    5: '5.6.4: not delivered, because the loss was forbidden.',
  },
  causes: [
    'A fax gateway reduces a colour document to black and white.',
    'A gateway to text messages cuts long mail and drops attachments.',
    'Letters of one script are replaced by question marks, because the system behind the gateway stores an old character set.',
    'An archive or appliance rewrites HTML as text.',
    'A submission server with BURL encodes raw 8-bit headers and guesses their character set.',
  ],
  reproduce: {
    how: 'Submit a draft with raw 8-bit letters in its headers by `BURL`, to a server that encodes them and has to guess the character set.',
    kind: 'smtp',
    text: [
      'C: BURL imap://bob@imap.example.com/Drafts/;uid=7;urlauth=submit+bob:internal:0123456789abcdef LAST',
      'S: 250 2.6.4 MIME header conversion with loss performed',
    ].join('\n'),
    expect:
      'A 250, so the message was taken: a success with a footnote. A gateway that reports the loss later writes `Action: delivered` and `Status: 2.6.4`.',
    origin: 'written; the reply is an example of RFC 4468, section 6, and no real report with this code was found',
  },
  fixes: [
    {
      title: 'Send what the other end can show',
      when: 'The recipient is a fax, a telephone or an old system.',
      system: 'nodemailer',
      snippet: [
        'await transport.sendMail({',
        "  to: 'ann@fax.example.org',",
        "  text: 'All that matters, in plain words.',",
        "  attachments: [{ filename: 'drawing.pdf', path: 'drawing-black-and-white.pdf' }],",
        '});',
      ].join('\n'),
      why: 'What you reduce yourself loses what you choose.',
    },
    {
      title: 'Ask to be told',
      when: 'You have to know whether documents arrived whole.',
      system: 'nodemailer',
      snippet: [
        'await transport.sendMail({',
        '  ...message,',
        "  dsn: { id: 'order-4711', return: 'headers', notify: ['success', 'failure'], recipient: 'orders@example.com' },",
        '});',
      ].join('\n'),
      why: 'A delivery is reported only to those who asked with `NOTIFY=SUCCESS`. The other place of a 2.6.4 is the reply 250, which ends in the log of the server before the gateway.',
    },
    {
      title: 'Forbid the loss',
      when: 'A poorer copy is worse than none, as with signed plans or prescriptions.',
      system: 'header',
      snippet: 'Conversion-With-Loss: prohibited',
      why: 'A gateway after RFC 2156 may still convert what keeps everything, and returns the rest. `Conversion: prohibited` would forbid both, and is 5.6.2. SMTP servers do not know the fields and are not bound by them.',
    },
  ],
  avoid: [
    {
      what: 'Count 2.6.4 as a bounce',
      why: 'The reader has the message. A second copy by another way would be impoverished just the same.',
    },
    {
      what: 'Rely on the warning',
      why: 'Gateways drop formats every day without reporting it to anybody.',
    },
  ],
  seenFrom: [],
  tellTheSender: 'Your message arrived, but parts such as images or formatting may have been lost on the way.',
  related: [
    { key: 'X.6.2', how: 'Conversion of any kind was forbidden, and nothing was delivered.' },
    { key: 'X.6.5', how: 'The attempt to convert produced nothing usable.' },
    { key: 'X.6.3', how: 'Nobody on the way is able to convert.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.7', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7' },
    { title: 'RFC 3464, section 2.3.3, on actions', url: 'https://www.rfc-editor.org/rfc/rfc3464#section-2.3.3' },
    { title: 'RFC 4468, section 6, with the reply', url: 'https://www.rfc-editor.org/rfc/rfc4468#section-6' },
    { title: 'RFC 2156, on X.400 gateways', url: 'https://www.rfc-editor.org/rfc/rfc2156' },
  ],
  confidence: {
    level: 'low',
    ground:
      'RFC 3463 defines it and RFC 4468 shows a reply; beyond that the code was found in none of the programs that were searched (Postfix 3.7, Sendmail 8.17, Dovecot 2.3). The other examples follow from what gateways do.',
  },
} satisfies Page<'X.6.4'>;
