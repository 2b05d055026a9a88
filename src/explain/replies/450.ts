/** The page on the reply 450. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 450. */
export const page = {
  key: 450,
  title: 'This mailbox not now',
  summary:
    'One recipient cannot be served for the moment: busy, being checked, or held off by a policy such as greylisting.',
  meaning: [
    'It is the small brother of 550: a mailbox or a policy is in the way, as there, but that may pass.',
    'Postfix uses it for all that it cannot decide yet: a sender domain that DNS does not know, an address that is still being verified, a client without a name. Some of these never pass, and go round in the queue of the sender for five days.',
    'RFC 6647 names it beside 421 as the right number for greylisting.',
  ],
  codes: [
    { key: 'X.7.1', how: 'Greylisting, or a limit on messages or recipients.' },
    { key: 'X.3.2', how: "Postfix's postscreen has tested you for the first time; the next attempt passes." },
    { key: 'X.2.1', how: "Gmail's rate of a mailbox, or an account switched off for now." },
    { key: 'X.1.8', how: 'Your sender domain has no record; mend DNS or the address.' },
    { key: 'X.1.2', how: 'The domain of the recipient cannot be found at present.' },
    { key: 'X.1.1', how: 'Still verifying, or softened during a migration.' },
    { key: 'X.2.0', how: 'Greylisting by Postgrey, or something about the mailbox, not said what.' },
  ],
  advice: [
    'Retry after some minutes from the same address and with the same sender; greylisting remembers both.',
    'Look at 4.1.8 and `cannot find your hostname` yourself, for they are about your records and do not pass.',
    'Deliver to the other recipients of the transaction as if nothing had happened.',
  ],
  reproduce: {
    how: 'Send from a domain that does not exist to a server with `reject_unknown_sender_domain`.',
    kind: 'smtp',
    text: [
      'C: MAIL FROM:<someone@nowhere.invalid>',
      'S: 250 2.1.0 Ok',
      'C: RCPT TO:<ann@mail.example.net>',
      'S: 450 4.1.8 <someone@nowhere.invalid>: Sender address rejected: Domain not found',
    ].join('\n'),
    expect: '`450` at RCPT, since Postfix waits for the recipient before it refuses.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Rotate through sending addresses on a retry',
      why: 'For a greylisting server each of them is a stranger again.',
    },
    {
      what: 'Answer 450 to what you will never accept',
      why: 'The sender hears after five days what you knew in the first second, and knocks dozens of times meanwhile.',
    },
  ],
  seenFrom: [
    {
      provider: 'SFR',
      line: '450 4.7.1 Service refused, please try later. SFR_IN_105',
      means: 'Too much volume: a block of two hours.',
      source: 'https://bentonow.com/smtp-errors/sfr',
    },
    {
      provider: 'Microsoft 365',
      line: '450 4.7.323 tlsa-invalid: The domain failed DANE validation',
      means: 'The records of the destination are broken; the sender can only wait or tell its administrator.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
  ],
  sources: [
    { title: 'RFC 5321, section 4.2.2', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.2' },
    { title: 'RFC 6647, section 5, on greylisting', url: 'https://www.rfc-editor.org/rfc/rfc6647#section-5' },
    {
      title: 'Postfix: unknown_address_reject_code',
      url: 'https://www.postfix.org/postconf.5.html#unknown_address_reject_code',
    },
  ],
  confidence: {
    level: 'high',
    ground: 'Defaults and dialogue are those of Postfix; the sense of the SFR number is reported by third parties.',
  },
} satisfies ReplyPage<450>;
