/** The page on X.7.15: priority below what is taken now. */
import type { Page } from '../page.ts';

/** Reference page of X.7.15. */
export const page = {
  key: 'X.7.15',
  title: 'The priority of the message is too low at the moment',
  summary:
    'A server with the MT-PRIORITY extension takes only urgent mail just now, and the message, by its number or by default, is not urgent enough.',
  severity: {
    level: 'medium',
    reason: 'Routine mail stands still while the restriction lasts; nothing is wrong with message or address.',
  },
  productionRisk: {
    level: 'low',
    reason:
      'Such restrictions exist in military and emergency networks, where they are announced, and hardly anywhere else.',
  },
  meaning: [
    'RFC 6710 lets a client put a number from -9 to 9 on a message: `MT-PRIORITY=3` behind `MAIL FROM`. Without one a message has 0. Where lines are narrow, such as radio links of ships, the operator may set a lowest value during bad hours and turn the rest away with this code.',
    'The server judges by the value that it settled on itself: an untrusted client asks for 9 and is given 0. If the message is accepted, X.3.6 should tell of the lowering; if it is refused, nothing does.',
  ],
  forms: {
    4: '4.7.15 with 450 says that the restriction will end, so keep the message in the queue at its value.',
    5: '5.7.15 with 550 leaves the decision to the sender: raise the value, or wait and submit anew. RFC 6710 grants the refusal, in either form, to submission servers.',
  },
  causes: [
    'The network is in a mode in which only high values pass.',
    'The client gave no value, and its mail counts as 0.',
    'The client asked for a high value and has no right to it, so that the server lowered it.',
    'A relay in between does not know the extension and dropped the number.',
  ],
  reproduce: {
    how: 'Send a message of value 0 to a server that has raised its lowest value.',
    kind: 'smtp',
    text: [
      'C: EHLO ship.example.com',
      'S: 250-shore.example.net',
      'S: 250 MT-PRIORITY MIXER',
      'C: MAIL FROM:<ann@example.com> MT-PRIORITY=0',
      'S: 450 4.7.15 Priority Level is too low',
    ].join('\n'),
    expect: '`450 4.7.15` for the whole transaction; with a value at or above the threshold, 250.',
    origin: 'written after RFC 6710, sections 4.1 and 7; the last line has the sample text of the register',
  },
  fixes: [
    {
      title: 'Leave it queued',
      when: 'The 4 form, and the message can wait.',
      system: 'process',
      snippet: 'Ask the operator how long the restriction lasts; extend the life of the queue beyond it.',
      why: 'The restriction is meant to hold back exactly such mail, and ends without any act of the sender.',
    },
    {
      title: 'Give urgent mail its number',
      when: 'The message is urgent by the policy of the network, and left without a value.',
      system: 'process',
      snippet: 'MAIL FROM:<ann@example.com> MT-PRIORITY=4',
      why: 'The word behind MT-PRIORITY in the EHLO answer names the policy, and the policy has the values: MIXER knows -4, 0 and 4, STANAG4406 even numbers from -4 to 6, NSEP those from -2 to 6.',
    },
    {
      title: 'Log in as somebody who may',
      when: 'The value was given, and the server ignores it.',
      system: 'process',
      snippet: 'Submit on port 587 or 465 with an account to which the operator has granted that value.',
      why: 'RFC 6710 forbids servers to honour a positive value from a client that is not trusted, and a login without that right is not. Lowering its own mail is open to anybody.',
    },
  ],
  avoid: [
    {
      what: 'Mark everything as 9',
      why: 'The order among your own messages is gone, and the operator takes the right away.',
    },
    {
      what: 'Set `X-Priority` or `Importance`',
      why: 'They tell a reader what to open first; the value of this extension stands in the envelope.',
    },
    {
      what: 'Suppress the recipient',
      why: 'The refusal comes before anybody is named.',
    },
  ],
  seenFrom: [],
  tellTheSender:
    'The mail system is taking only urgent messages at the moment; yours has to wait until it opens again.',
  related: [
    { key: 'X.7.16', how: 'The value is high enough, and the message too large for it.' },
    { key: 'X.3.6', how: 'Accepted, with another value than was asked for.' },
    { key: 'X.3.2', how: 'The server takes no mail at all just now.' },
    { key: 'X.4.5', how: 'The network is congested, for every message alike.' },
  ],
  sources: [
    { title: 'RFC 6710, section 4.1', url: 'https://www.rfc-editor.org/rfc/rfc6710#section-4.1' },
    { title: 'RFC 6710, section 10, on the code', url: 'https://www.rfc-editor.org/rfc/rfc6710#section-10' },
    { title: 'RFC 6758, on carrying the value past relays', url: 'https://www.rfc-editor.org/rfc/rfc6758' },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The RFC is complete. Neither Postfix, Exim nor Sendmail as packaged by Debian knows the extension, and no server that sends the code was seen.',
  },
} satisfies Page<'X.7.15'>;
