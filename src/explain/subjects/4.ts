/** The page on the subject 4: the way. */
import type { SubjectPage } from '../topic-page.ts';

/** The page on subject 4. */
export const page = {
  key: 4,
  title: 'The message did not get there',
  summary:
    'Between the two servers something failed: a name, a route, a connection, a loop or the time allowed for all of it.',
  meaning: [
    'These codes are mostly written by your own side. Nobody answered, so no reply of a receiver exists; the sending server describes what it met: an unresolved name, a refused port, a connection that broke off.',
    'Most are transient by nature and become permanent by patience running out; a name that DNS denies is final at once, and Postfix returns the message with 5.4.4. X.4.7 is that moment, and the code of the last attempt, in the text behind it, is the one to look into. Postfix never writes X.4.7: it reports that last code itself.',
    'The exceptions are spoken by receivers: loops, and the `550 5.4.1` with which Exchange Online refuses recipients that its directory does not have.',
  ],
  whoActs:
    'The administrator of the sending host for routes, resolvers and firewalls; the one of the destination for records and hosts that are down.',
  codes: [
    { key: 'X.4.1', how: 'No answer from the host; at Exchange Online, no such recipient.' },
    { key: 'X.4.4', how: 'The name leads nowhere: no usable MX or address record.' },
    { key: 'X.4.2', how: 'A connection came about and broke off.' },
    { key: 'X.4.7', how: 'The lifetime of the queue has run out.' },
    { key: 'X.4.3', how: 'A directory or DNS server did not answer the question.' },
    { key: 'X.4.6', how: 'The message goes round in a circle between hosts.' },
    { key: 'X.4.5', how: 'Too much mail for the host at the moment; at Gmail, a daily limit of the sender.' },
    { key: 'X.4.0', how: 'The way in general; Postfix writes 5.4.0 for too many hops.' },
  ],
  advice: [
    'Walk the way yourself from the sending host: resolve the MX, connect to port 25, wait for the greeting.',
    'Compare with other destinations: if all of them fail, your uplink, resolver or provider blocks the port.',
    'Try both families of addresses; a broken IPv6 route looks like a dead host to those who prefer it.',
    'Follow the `Received` headers upward when a loop is reported, to the two hosts that alternate.',
  ],
  avoid: [
    {
      what: 'Ask the recipient',
      why: 'His server has never seen the message and has no line about it in any log.',
    },
    {
      what: 'Write the address of a host into a static route to get around DNS',
      why: 'It works until the receiver moves, and then fails in a year when nobody remembers it.',
    },
  ],
  sources: [
    { title: 'RFC 3463, section 3.5', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5' },
    { title: 'RFC 5321, section 5, on finding the host', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-5' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
    {
      title: 'Microsoft: non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
  ],
  confidence: {
    level: 'high',
    ground: 'The register, logs recorded from Postfix, and the pages of Google and Microsoft for their own senses.',
  },
} satisfies SubjectPage<4>;
