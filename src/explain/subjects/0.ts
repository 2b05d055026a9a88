/** The page on the subject 0: nothing said. */
import type { SubjectPage } from '../topic-page.ts';

/** The page on subject 0. */
export const page = {
  key: 0,
  title: 'No statement about where the trouble lies',
  summary: 'The only thing known is the outcome, so the rest has to be found in the words of the reply.',
  meaning: [
    'The subject has one code, X.0.0, which RFC 3463 keeps for reports whose writer knows nothing but success or failure. A 2.0.0 is the most frequent code of all, because success needs no explanation.',
    'In failures it is often not the receiver who said it. A sending server that got a reply without a code makes one up from the first digit: Postfix writes `dsn=5.0.0` for a bare `550 No such user here`, and also where the code disagrees with the reply in front of it.',
  ],
  whoActs:
    'Whoever can read the text: first the administrator of the sending server, who has the log with the complete reply.',
  codes: [
    { key: 'X.0.0', how: 'The only one. With a 2 it is the normal end of a delivery, with a 4 or 5 an omission.' },
  ],
  advice: [
    'Find the reply itself: `Diagnostic-Code` in the report, or the text in parentheses at the end of the log line.',
    'Let a classifier judge by words and host here, never by the number.',
    'As the author of a server, add a code wherever you know a reason: X.1.0, X.2.0 or X.7.0 already say on whose side to look.',
  ],
  avoid: [
    {
      what: 'Count 5.0.0 as an unknown address',
      why: 'It gathers unknown users, block lists and outright protocol faults alike, in proportions that change from receiver to receiver.',
    },
    {
      what: 'Report the made-up code back as the words of the receiver',
      why: 'His administrator will search a log in which it never stood.',
    },
  ],
  sources: [
    { title: 'RFC 3463, section 3.1', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.1' },
    {
      title: 'RFC 3464, section 2.3.4, on Status without a known reason',
      url: 'https://www.rfc-editor.org/rfc/rfc3464#section-2.3.4',
    },
  ],
  confidence: {
    level: 'high',
    ground: 'The RFC, and logs recorded from Postfix for replies without a code and with a contradictory one.',
  },
} satisfies SubjectPage<0>;
