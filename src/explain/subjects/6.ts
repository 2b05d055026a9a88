/** The page on the subject 6: the content. */
import type { SubjectPage } from '../topic-page.ts';

/** The page on subject 6. */
export const page = {
  key: 6,
  title: 'The form of the message does not fit',
  summary:
    'The message could be transported, and its encoding, its headers or its alphabet is more than the next system can handle.',
  meaning: [
    'It was made for gateways that translate between kinds of mail: 8-bit to 7-bit, MIME to fax, X.400 to the Internet. Most of those are gone, and with them X.6.2 to X.6.5.',
    'Alive are three: malformed headers, which Gmail and others refuse under 5.6.0; addresses and headers in other alphabets (X.6.7 to X.6.10), which need SMTPUTF8 at every stop; and content that is kept elsewhere and cannot be fetched.',
    'Disapproval of what a message says is the matter of subject 7. Some filters write 5.6.0 all the same.',
  ],
  whoActs:
    'The author of the program that built the message; for other alphabets the administrator of the first server on the way that lacks them.',
  codes: [
    { key: 'X.6.0', how: 'The content displeases; often a header that breaks the rules.' },
    { key: 'X.6.7', how: 'An address with letters beyond ASCII, and a side that cannot take it.' },
    { key: 'X.6.9', how: 'A header in UTF-8, and a next host without SMTPUTF8.' },
    { key: 'X.6.3', how: 'It has to be converted, and this system cannot.' },
    { key: 'X.6.1', how: 'A kind of content that the destination does not take at all.' },
    { key: 'X.6.5', how: 'The conversion was tried and failed.' },
    { key: 'X.6.6', how: 'The content is stored elsewhere and could not be fetched.' },
    { key: 'X.6.8', how: 'The reply needs UTF-8, and the client has not allowed it; X.6.10 is a twin out of use.' },
  ],
  advice: [
    'Look at the raw message as it left: one From, one Date, one Message-ID, no bare line feeds (`550 5.6.11` at Exchange Online), no line over 998 characters.',
    'Build messages with a library that knows MIME, and let it choose the encoding.',
    'Give people with an address in another alphabet a second one in ASCII, for their correspondents will not all be able to reach the first.',
  ],
  avoid: [
    {
      what: 'Vary the wording until it passes',
      why: 'The words were not read; a header or an encoding was.',
    },
    {
      what: 'Strip the letters that are not ASCII from an address',
      why: 'What remains is the address of somebody else, or of nobody.',
    },
  ],
  sources: [
    { title: 'RFC 3463, section 3.7', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7' },
    { title: 'RFC 6531, on SMTPUTF8', url: 'https://www.rfc-editor.org/rfc/rfc6531' },
    {
      title: 'RFC 5322, section 3.6, on which headers once',
      url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6',
    },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The register and the RFCs are clear. That the codes on conversion have died out is an impression from what logs show today.',
  },
} satisfies SubjectPage<6>;
