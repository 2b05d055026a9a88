/** The page on the reply 251. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 251. */
export const page = {
  key: 251,
  title: 'Not a local user; will be forwarded',
  summary: 'The recipient is accepted although his mailbox is elsewhere, and the new address may stand in the text.',
  meaning: [
    "It is a success at RCPT, and the server takes on the forwarding. RFC 5321 meant it as a hint to update address books, and allows servers to forward in silence with a 250, which nearly all do: the new address is nobody else's business.",
    'To ETRN the number says something else: nothing is waiting for that node.',
  ],
  codes: [{ key: 'X.1.5', how: 'The recipient is fine; a success as after a 250.' }],
  advice: [
    'Treat it in a client exactly like a 250.',
    'Offer the new address to the person who keeps the address book, and let him decide; as a server expect nothing of the sort, says the RFC.',
    'As an operator prefer a silent forwarding, unless the owner has agreed that his new address is told.',
  ],
  reproduce: {
    how: 'Name a recipient who is forwarded, at a server that says so.',
    kind: 'smtp',
    text: ['C: RCPT TO:<ann@example.org>', 'S: 251 2.1.5 User not local; will forward to <ann@example.net>'].join('\n'),
    expect: '`251` with a path in angle brackets; DATA may follow.',
    origin: 'Written from RFC 5321; no common server sends it by default',
  },
  avoid: [
    {
      what: 'Rewrite stored addresses by program',
      why: 'A hostile server, or somebody in the middle of one connection, could turn all later mail to an address of his own.',
    },
    {
      what: 'Count anything but 250 as a failed recipient',
      why: 'The first digit decides: the message would be sent again to somebody who gets it already.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 5321, section 3.4, on forwarding', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.4' },
    { title: 'RFC 1985, section 5.1, on ETRN', url: 'https://www.rfc-editor.org/rfc/rfc1985#section-5.1' },
  ],
  confidence: {
    level: 'medium',
    ground: 'The RFCs are clear; that servers hardly use it is an impression, for no survey is known.',
  },
} satisfies ReplyPage<251>;
