/** The page on the reply 334. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 334. */
export const page = {
  key: 334,
  title: 'The login goes on',
  summary: 'In the middle of AUTH the server asks a question in base64, and waits for the answer.',
  meaning: [
    'The text is a challenge for the mechanism and nothing else; an empty one is just the number and a space. LOGIN asks `VXNlcm5hbWU6` and `UGFzc3dvcmQ6`, which are Username: and Password: in base64.',
    'It is neither success nor failure. With OAuth it can carry a failure all the same: XOAUTH2 servers put the reason there as JSON, and say 535 after the client has sent an empty line.',
  ],
  codes: [],
  advice: [
    'Decode the challenge before you guess: `base64 -d` shows in a second what the server wants.',
    'Abort with a single `*`; the server answers 501 and is ready for other commands.',
    'Send an empty answer to the JSON of XOAUTH2, or you never see the final reply; OAUTHBEARER wants `AQ==` there, a single Control-A.',
  ],
  reproduce: {
    how: 'Begin a LOGIN and give it up.',
    kind: 'smtp',
    text: [
      'C: AUTH LOGIN',
      'S: 334 VXNlcm5hbWU6',
      'C: YW5u',
      'S: 334 UGFzc3dvcmQ6',
      'C: *',
      'S: 501 5.7.0 Authentication aborted',
    ].join('\n'),
    expect: '`334` twice.',
    origin: 'Postfix',
  },
  avoid: [
    {
      what: 'Paste such dialogues into tickets',
      why: "Base64 is no encryption: what follows a 334 is somebody's password.",
    },
    {
      what: 'Answer with a line that contains a space or a break',
      why: 'The RFC has servers refuse any character outside the alphabet, and tools that wrap at 76 characters put one in.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 4954, section 4', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' },
    {
      title: 'RFC 7628, section 3.2.3, on OAUTHBEARER',
      url: 'https://www.rfc-editor.org/rfc/rfc7628#section-3.2.3',
    },
    {
      title: 'Google: the XOAUTH2 protocol',
      url: 'https://developers.google.com/gmail/imap/xoauth2-protocol',
    },
  ],
  confidence: {
    level: 'high',
    ground: 'The exchange was recorded from Postfix. What XOAUTH2 does follows the page of Google and was not tried.',
  },
} satisfies ReplyPage<334>;
