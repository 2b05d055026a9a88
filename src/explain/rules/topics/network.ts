/** The grounds of the rules about the connection failed below SMTP. */
import type { network as rules } from '../../../classify/rules/topics/network.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const network = {
  'name-of-host': {
    sample: 'getaddrinfo ENOTFOUND smtp.example.org',
    source: 'https://nodejs.org/api/dns.html#error-codes',
    reason: "A client's own connection: the host that was configured has no address, or there is no network to ask.",
  },
  connection: {
    sample: '451 4.4.1 Unable to connect to mx.example.org: connection timed out',
    source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
    reason: 'Nothing was refused: the two hosts did not get through to each other.',
  },
} satisfies RuleNotes<typeof rules>;
