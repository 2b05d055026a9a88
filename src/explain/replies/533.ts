/** The page on the reply 533. */
import type { ReplyPage } from '../topic-page.ts';

/** The page on 533. */
export const page = {
  key: 533,
  title: 'A number with one known user',
  summary:
    'No RFC defines it; the register names it with X.7.1, and Exim has sent it for addresses in other alphabets.',
  meaning: [
    'In the table of RFC 5248 it stands in the row of X.7.1 among 550 and 551, so a refusal by policy is the best guess for it.',
    'The one program known to send it means something else: Exim without support for internationalised addresses answers so to a recipient that has letters beyond ASCII.',
  ],
  codes: [
    { key: 'X.7.1', how: 'By the register: refused by a rule.' },
    { key: 'X.6.7', how: "The proper code for Exim's case." },
  ],
  advice: [
    'Look at the recipient: with an é or a 漢 in it, ask him for a second address in ASCII.',
    'Otherwise read the words as you would behind a 550.',
  ],
  reproduce: {
    how: 'Name a recipient with an accent at an Exim that was built without the extension.',
    kind: 'smtp',
    text: ['C: RCPT TO:<rené@example.org>', 'S: 533 no support for internationalised mailbox name'].join('\n'),
    expect: 'Elsewhere `550 5.6.7` or `553 5.6.7`.',
    origin: 'Written after the program text of Exim',
  },
  avoid: [
    {
      what: 'Write the name with punycode before the @',
      why: 'That form exists for domains; a local part spelled so is another mailbox.',
    },
  ],
  seenFrom: [],
  sources: [
    { title: 'RFC 5248, table 1, row X.7.1', url: 'https://www.rfc-editor.org/rfc/rfc5248#section-2.4' },
    { title: 'RFC 6531, section 3.5, on refusals', url: 'https://www.rfc-editor.org/rfc/rfc6531#section-3.5' },
  ],
  confidence: { level: 'low', ground: 'The register, and one program text that was not run.' },
} satisfies ReplyPage<533>;
