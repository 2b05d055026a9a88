/** The page on the subject 7: security and policy. */
import type { SubjectPage } from '../topic-page.ts';

/** The page on subject 7. */
export const page = {
  key: 7,
  title: 'A rule about who may send what',
  summary: 'The mail could be delivered, and a rule of the receiver or a safeguard of the sender forbids it.',
  meaning: [
    'Three families share the number. The oldest, 5.7.0 to 5.7.7, is about permission and encryption of messages. The next, from 5.7.8 on, came with SMTP logins. The newest, from 5.7.20 on, is mostly about proof of origin, and is what bulk senders meet.',
    'Providers have taken the subject over: Google and Microsoft add numbers of their own and give registered ones another sense, so that the same 5.7.29 is ARC in the register and missing TLS at Gmail.',
  ],
  whoActs:
    "The sender's administrator, nearly always: records in DNS, reputation of the host, login, TLS. The recipient can help with a list of allowed senders, and hardly anybody asks him.",
  codes: [
    { key: 'X.7.1', how: 'A refusal of any kind: read the words.' },
    { key: 'X.7.26', how: 'The origin is not proven by SPF or DKIM.' },
    { key: 'X.7.8', how: 'The login failed: user or password.' },
    { key: 'X.7.25', how: 'The host has no name that leads back to its address.' },
    { key: 'X.7.28', how: 'Too much mail in too short a time.' },
    { key: 'X.7.0', how: 'Security, and nothing else said.' },
    { key: 'X.7.23', how: 'SPF named another host as the sender.' },
    { key: 'X.7.20', how: 'No DKIM signature held.' },
    { key: 'X.7.10', how: 'The client must start TLS first.' },
    { key: 'X.7.27', how: 'At Gmail, SPF did not pass; in the register, the sender domain takes no mail.' },
    { key: 'X.7.30', how: 'At Gmail, DKIM did not pass; in the register, TLS is insisted on and not promised.' },
  ],
  advice: [
    'Read the text before the number, and follow the URL in it.',
    'Ask first whether it is one message, one sender, or all mail to this receiver: content, account and host need different people.',
    'Check the four things that receivers check: a reverse name that leads back, SPF, an aligned DKIM signature, TLS.',
    'Keep addresses that were refused with a 7 on your list, for the trouble is not theirs.',
  ],
  avoid: [
    {
      what: 'Look 5.7.x up in the register alone',
      why: "Half of what is met in the wild, such as Microsoft's 5.7.5xx and 5.7.6xx, is not in it.",
    },
    {
      what: 'Try variations of a message until one passes',
      why: 'Filters learn from the attempts, and what was a doubt about a text becomes one about your host.',
    },
  ],
  sources: [
    { title: 'RFC 3463, section 3.8', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8' },
    { title: 'RFC 4954, section 6, on logins', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    { title: 'RFC 7372, on proof of origin', url: 'https://www.rfc-editor.org/rfc/rfc7372' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'high',
    ground:
      'The register and the pages of the providers; that half of what is met is unregistered is an impression and was not counted.',
  },
} satisfies SubjectPage<7>;
