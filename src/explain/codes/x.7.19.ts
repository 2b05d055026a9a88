/** The page on X.7.19: nobody wrote down since when. */
import type { Page } from '../page.ts';

/** Reference page of X.7.19. */
export const page = {
  key: 'X.7.19',
  title: 'Nobody recorded since when the mailbox has its owner',
  summary:
    'You asked the server whether the owner has changed since a date, and it can say neither yes nor no, because it never stored the day on which the mailbox was given out.',
  severity: {
    level: 'medium',
    reason: 'The message came back, and it is up to you whether it goes out again without the protection.',
  },
  productionRisk: {
    level: 'medium',
    reason:
      'Where the records begin late every older mailbox gives this answer, and where there are none each one does.',
  },
  meaning: [
    'RRVS compares your date with the one on which the present owner got the mailbox. Systems that started to record that date late have none for older accounts. RFC 7293 first tells them to use a stand-in, the latest day on which the mailbox can have been created, such as the day the host was installed; only where not even that is possible comes this code.',
    'It is no hint of a new owner. It is missing knowledge, and the RFC hands the decision back: reissue the message without the date, or reach the person in another way.',
  ],
  forms: {
    4: 'RFC 7293 shows no 4.7.19. For a database that is out of order for a while it has ordinary transient replies, without a code of its own.',
    5: '5.7.19 will come again at each attempt, since the missing date does not turn up.',
  },
  causes: [
    'The mailbox is older than the recording.',
    'The mailbox was imported from another provider, and its dates were not.',
    'The server announces RRVS for a directory in which creation dates are not kept.',
  ],
  reproduce: {
    how: 'Ask for an account without a recorded date, at a server with RRVS that has no stand-in for it.',
    kind: 'smtp',
    text: [
      'C: RCPT TO:<ann@example.org> RRVS=2019-09-30T12:00:00Z',
      'S: 550 5.7.19 RRVS test cannot be completed',
    ].join('\n'),
    expect:
      '`550 5.7.19`; the same recipient without `RRVS=` gets 250 2.1.5. Where the date came in the field `Require-Recipient-Valid-Since`, the refusal follows the content and counts for all recipients, or a bounce comes later.',
    origin: 'written; the last line has the sample text of RFC 7293, section 15.3',
  },
  fixes: [
    {
      title: 'Send a message without secrets, and without the date',
      when: 'The reader has to be told something, and the content may be read by a stranger.',
      system: 'process',
      snippet: [
        'RCPT TO:<ann@example.org>     no RRVS=, and no Require-Recipient-Valid-Since in the header',
        '"You have a new document. Log in at https://portal.example.com to read it."',
      ].join('\n'),
      why: 'The login asks for what a new owner of the mailbox lacks, provided that no link for a new password goes to that address; the message itself gives nothing away.',
    },
    {
      title: 'Have the address confirmed again',
      when: 'You must rely on it, for resets of passwords above all.',
      system: 'process',
      snippet: 'On the next login: "Is ann@example.org still yours? We send a code to it now."',
      why: 'A code that comes back inside a session of the old owner proves both at once, and gives you a fresh date.',
    },
    {
      title: 'Fill in the dates',
      when: 'You run the server.',
      system: 'process',
      snippet: [
        'update mailboxes',
        "   set owned_since = greatest(coalesce(first_login, '2016-02-01'), '2016-02-01')",
        ' where owned_since is null; -- 2016-02-01: the day of the import',
      ].join('\n'),
      why: 'Too late a date only refuses a message too many; none at all refuses every one that asks.',
    },
  ],
  avoid: [
    {
      what: 'Drop the date whenever this code comes',
      why: 'A retry by program turns the protection off exactly where nothing is known of the owner.',
    },
    {
      what: 'Count it as a dead address',
      why: 'The mailbox works, and very probably still belongs to your reader.',
    },
  ],
  seenFrom: [],
  tellTheSender:
    'We could not make sure that this address still belongs to the same person, so your message was held back.',
  related: [
    { key: 'X.7.17', how: 'The date is known, and the owner is new.' },
    { key: 'X.7.18', how: 'It is the domain that went to somebody else.' },
    { key: 'X.5.4', how: 'The server knows no RRVS and rejects the parameter as such.' },
  ],
  sources: [
    { title: 'RFC 7293, section 15.3', url: 'https://www.rfc-editor.org/rfc/rfc7293#section-15.3' },
    { title: 'RFC 7293, section 5, on the stand-in', url: 'https://www.rfc-editor.org/rfc/rfc7293#section-5' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'What it means is spelled out by the RFC. That anybody sends it was not verified; the extension itself is rare.',
  },
} satisfies Page<'X.7.19'>;
