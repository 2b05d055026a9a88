/** The page on the subject 1: addresses. */
import type { SubjectPage } from '../topic-page.ts';

/** The page on subject 1. */
export const page = {
  key: 1,
  title: 'Something is wrong with an address',
  summary: 'The envelope names a sender or a recipient that does not exist, cannot exist, or takes no mail.',
  meaning: [
    'Most of its codes are about the recipient, as it stands in `RCPT TO`. X.1.7, X.1.8 and, in part, X.1.0 are about the sender, and whoever confuses the two deletes readers because his own domain has a broken record.',
    'The number tells which half of the address it is: the part in front of the @ for 1, 4 and 6, the domain for 2, 8 and 10; 3 and 7 are about spelling, in either half.',
    'An address in the headers is not meant; what a reader sees under To may be spelled right while the envelope is not.',
  ],
  whoActs:
    'The person who typed or stored the address, for recipients; the administrator of the sending domain, for the codes on senders.',
  codes: [
    { key: 'X.1.1', how: 'The domain has no such mailbox: by far the most frequent.' },
    { key: 'X.1.2', how: 'The domain itself cannot be found or takes no mail.' },
    { key: 'X.1.8', how: 'The domain of your sender address cannot be found.' },
    { key: 'X.1.0', how: 'An address displeases, and no more is said.' },
    { key: 'X.1.3', how: 'The recipient is not spelled like an address.' },
    { key: 'X.1.10', how: 'The domain says in DNS that it takes no mail; at Exchange, an unknown recipient.' },
    { key: 'X.1.6', how: 'The mailbox has moved; by the register no new address is known, and Postfix names one.' },
    { key: 'X.1.7', how: 'Your sender address is not spelled like one.' },
    { key: 'X.1.5', how: 'A success: the recipient is fine.' },
    { key: 'X.1.4', how: 'Several mailboxes fit; hardly ever seen.' },
  ],
  advice: [
    'Ask which address it is before anything else, then which half of it.',
    'Look at addresses with spaces, two dots in a row or a foreign character where they were typed in, rather than where they failed.',
    'Send a confirmation to every new address, so that the mistyped ones never enter the list.',
    'Compare a sudden crop of 5.1.1 with what changed that day: an import, a form, or the directory of the receiver.',
  ],
  avoid: [
    {
      what: 'Suppress recipients on 5.1.7 or 5.1.8',
      why: 'They were not judged at all; it is the return address that has to be mended, once, for everybody.',
    },
    {
      what: 'Probe addresses with RCPT TO and no message',
      why: 'Receivers count such visits as harvesting, and those that accept any name teach you nothing.',
    },
  ],
  sources: [
    { title: 'RFC 3463, section 3.2', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
    { title: 'RFC 7505, on domains without mail', url: 'https://www.rfc-editor.org/rfc/rfc7505' },
    {
      title: 'Microsoft: non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      'The register, Postfix and the page of Microsoft. The order by frequency is a judgement and was not counted.',
  },
} satisfies SubjectPage<1>;
