/** The page on the subject 3: the receiving system. */
import type { SubjectPage } from '../topic-page.ts';

/** The page on subject 3. */
export const page = {
  key: 3,
  title: 'The receiving machine is the trouble',
  summary:
    'A server is full, overloaded, wrongly configured or without a feature that the message needs, whoever the recipient may be.',
  meaning: [
    'It says that the destination as a whole is ill or unwilling, so it tends to hit all mail to that host at once. The sender is rarely at fault; X.3.4 is the exception, where a smaller message would pass.',
    'Two different machines may be speaking. In a reply it is the host across the wire; in a report of your own server it can be your own disk, your own pipe to a program, your own table that cannot be opened.',
    'Big operators use the transient forms as a polite brake: `451 4.3.0` and `421 4.3.2` often mean that they have no capacity for this sender at this minute.',
  ],
  whoActs:
    'The administrator of the system that speaks, which is yours when the log line names a local program or table.',
  codes: [
    { key: 'X.3.0', how: 'Trouble in the machine, without a diagnosis.' },
    {
      key: 'X.3.2',
      how: "It takes no mail from the network now; Postfix's `postscreen` says so when all ports are busy.",
    },
    { key: 'X.3.5', how: 'A table or setting of the server is broken.' },
    { key: 'X.3.4', how: 'The message exceeds what the system takes at all.' },
    { key: 'X.3.1', how: 'The disk for the queue is full; at Exchange also the memory (back pressure).' },
    { key: 'X.3.3', how: 'The message needs a feature that the system lacks.' },
    { key: 'X.3.6', how: 'No failure: the message goes on with another priority.' },
  ],
  advice: [
    'Check first whose machine it is: the log of the sending server tells apart `said:` and a failure of its own.',
    'Leave transient forms to the queue, and reduce parallel connections to the host while they last.',
    'On your own server read the warning a few lines above the reply; 4.3.0 and 4.3.5 are what clients see, and the reason is in the log alone.',
    'Watch the free space and the inodes of the queue directory with an alarm that precedes the refusal.',
  ],
  avoid: [
    {
      what: 'Restart the sending server',
      why: 'The illness is across the wire, and the restart only sends the whole queue at it again.',
    },
    {
      what: 'Answer your own broken table with a 5',
      why: 'For the minutes of a typing error in a file, every sender loses mail, and some strike the address off their lists.',
    },
  ],
  sources: [
    { title: 'RFC 3463, section 3.4', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4' },
    { title: 'Postfix: postscreen, on replies under load', url: 'https://www.postfix.org/POSTSCREEN_README.html' },
    { title: 'Postfix: queue_minfree', url: 'https://www.postfix.org/postconf.5.html#queue_minfree' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The register and the texts of Postfix. That operators use transient forms as a brake follows from their wordings; how often, nobody publishes.',
  },
} satisfies SubjectPage<3>;
