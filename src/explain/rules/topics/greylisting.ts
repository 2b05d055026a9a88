/** The grounds of the rules about greylisting in its wordings. */
import type { greylisting as rules } from '../../../classify/rules/topics/greylisting.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const greylisting = {
  named: {
    sample:
      '450 4.2.0 <ann@example.org>: Recipient address rejected: Greylisted, see http://postgrey.example.org/help/example.org.html',
    source:
      'https://www.rfc-editor.org/rfc/rfc6647#section-2 and the default text of Postgrey (postgrey(8), --greylist-text)',
    reason:
      'The server names the technique: the first attempt of a sender it does not know is put off, and a later one gets through.',
  },
  described: {
    sample: '451 4.7.1 Please try again in 300 seconds, you are being tested',
    source: 'https://www.rfc-editor.org/rfc/rfc6647#section-5',
    reason: 'Only a server that wants to see a second attempt says of a first one when to come back.',
  },
} satisfies RuleNotes<typeof rules>;
