/** How Cox Communications speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Cox Communications. */
export const page = {
  key: 'cox',
  title: 'Cox, up to the move of its mail to Yahoo',
  summary:
    '`AUP#` and a short word name the rule of the acceptable use policy that was broken; one of these blocks ends within a day although its reply is permanent.',
  meaning: [
    'Each refusal names a rule: `AUP#CXBL`, `AUP#CXDNS`, `AUP#CXCNCT`. What stands in front of it is nearly always the same sentence.',
    '`CDRBL` is set by a machine and lifted by it within 24 hours, although it comes with 550. The digits behind `IPBL` and `URLBL` are masks of outside lists, read from the right: for an address Spamhaus Zen, Return Path, Invaluement, Cloudmark; for a link SURBL, Spamhaus DBL, ivmURI. With a digit more, `IPBL00001` and `URLBL1001` mean Spamhaus.',
  ],
  recognize: '`AUP#` followed by `CX`, `CDRBL`, `IPBL` or `URLBL`, and `cox` as a word in the line.',
  codes: [
    {
      code: '5.1.0',
      means: 'Any rule: the mark decides.',
    },
    {
      code: '4.1.0',
      means: 'A limit on rate.',
    },
    {
      code: '5.2.0',
      means: 'A link in the message, with `URLBL`.',
    },
  ],
  markers: [
    {
      mark: 'AUP#CXBL',
      means: 'Blocked by Cox itself.',
    },
    {
      mark: 'AUP#CDRBL',
      means: 'Blocked for a day at most.',
    },
    {
      mark: 'AUP#CXDNS',
      means: 'No reverse name.',
    },
    {
      mark: 'AUP#CXCNCT',
      means: 'Too many connections.',
    },
    {
      mark: 'AUP#CXSNDR',
      means:
        'Trouble with the domain of the sender: it failed authentication, or has neither an MX nor an address record; quotations differ.',
    },
    {
      mark: 'AUP#CXSMTP',
      means: 'Cox could not verify that the mail comes from a legitimate sender.',
    },
    {
      mark: 'AUP#CXMXRT',
      means: 'The sender passed the number of messages that it may send.',
    },
    {
      mark: 'AUP#CXMJ',
      means: 'An account of a customer was stopped for suspicious activity.',
    },
  ],
  contacts: [
    {
      title: 'Sender hub of Yahoo, which serves cox.net mailboxes now',
      url: 'https://senders.yahooinc.com/',
    },
  ],
  advice: [
    'Wait out a CDRBL, and use the day to find what set it off.',
    'Look the address up at the lists of the mask; Cox decides nothing in those cases.',
  ],
  avoid: [
    {
      what: 'Give recipients up for 550 5.1.0',
      why: 'The code speaks of an address, and the rule of a host.',
    },
  ],
  sources: [
    {
      title: 'IANA: SMTP enhanced status codes',
      url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes',
    },
  ],
  confidence: {
    level: 'low',
    ground:
      'Cox documented the marks on a page that is gone; several were never verified, and that Yahoo runs the mailboxes now is general knowledge.',
  },
} satisfies ProviderPage<'cox'>;
