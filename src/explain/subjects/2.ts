/** The page on the subject 2: mailboxes. */
import type { SubjectPage } from '../topic-page.ts';

/** The page on subject 2. */
export const page = {
  key: 2,
  title: 'The mailbox is there and cannot take the message',
  summary:
    'The address is right and known, and its mailbox is full, switched off, too small or part of a list that fails.',
  meaning: [
    'Where the first subject doubts the address, this one confirms it: somebody owned this mailbox, and often still does.',
    'The owner is the one who can clear it, and the one whom your mail does not reach. That is why time is the usual remedy, and another channel (a phone, a colleague) the quick one.',
    'Providers have stretched it in two directions: toward accounts that have been abandoned for good, and toward limits on how much a mailbox receives, or its owner sends, in an hour or a day.',
  ],
  whoActs: 'The owner of the mailbox, who deletes or pays; his administrator, for limits, disabled accounts and lists.',
  codes: [
    { key: 'X.2.2', how: 'No space left: a matter of days, or of an owner who is gone.' },
    { key: 'X.2.1', how: 'Switched off: for now with a 4, for good with a 5.' },
    { key: 'X.2.0', how: 'Something about the mailbox; read the text.' },
    { key: 'X.2.3', how: 'The message is larger than this mailbox takes, while others in the same house might.' },
    { key: 'X.2.4', how: 'It is a list, and sending on to its members failed.' },
  ],
  advice: [
    'Set an address aside only when the same refusal has come back for weeks, and let it in again when its owner writes.',
    'Look for the words of a rate (`receiving mail at a rate`, `quota exceeded` about the sender) before you believe in a full or closed mailbox.',
    'Write to the owner of a list, whose address is the name of the list with `-owner` or `-request`, when X.2.4 comes back.',
  ],
  avoid: [
    {
      what: 'Treat full and disabled alike',
      why: 'The one is cured by its owner in a minute, the other usually means that there is no owner.',
    },
    {
      what: 'Send reminders into a full mailbox',
      why: 'Each of them is refused, and the unanswered attempts lower the opinion that the provider has of you.',
    },
  ],
  sources: [
    { title: 'RFC 3463, section 3.3', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3' },
    { title: 'RFC 2142, on -request addresses', url: 'https://www.rfc-editor.org/rfc/rfc2142' },
    { title: 'Google: Gmail SMTP errors and codes', url: 'https://support.google.com/a/answer/3726730' },
  ],
  confidence: {
    level: 'high',
    ground:
      'The register and what Google and Microsoft publish. That refused reminders lower a reputation is experience of senders, for which no provider gives figures.',
  },
} satisfies SubjectPage<2>;
