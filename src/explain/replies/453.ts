/** The page on the reply 453. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 453. */
export const page = {
  key: 453,
  title: 'You have no mail',
  summary: 'A site that came to fetch its mail with ATRN finds nothing waiting.',
  meaning: [
    'On-demand relay is a service on port 366: the customer logs in, says ATRN with his domains, and the server sends what it has kept, over the same connection with the roles exchanged. With nothing to send there is no exchange of roles, and this is the answer.',
    'Although it begins with a 4 it is no trouble. The register sets it beside X.3.2, a system that takes no messages, for which no RFC gives a reason.',
  ],
  codes: [{ key: 'X.3.2', how: 'By the register alone; RFC 2645 shows the reply without a code.' }],
  advice: [
    'Treat it as an empty collection, and come back at the usual interval.',
    'Check the names after ATRN if mail was expected; a domain that is not yours to fetch gets a 450.',
  ],
  reproduce: {
    how: 'Fetch twice in a row.',
    kind: 'smtp',
    text: ['C: ATRN example.org', 'S: 453 You have no mail'].join('\n'),
    expect: '`453`, and the session stays as it was.',
    origin: 'Written from RFC 2645',
  },
  avoid: [
    {
      what: 'Raise an alarm on it because of the 4',
      why: 'For most polls of a small site it is the normal outcome.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 2645, section 5.2.1', url: 'https://www.rfc-editor.org/rfc/rfc2645#section-5.2.1' },
    { title: 'RFC 5248, on the row X.3.2', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
  ],
  confidence: {
    level: 'medium',
    ground: 'RFC 2645 is clear and few servers implement it; none was tried.',
  },
} satisfies ReplyPage<453>;
