/** The grounds of the rules about a person must confirm the sender before anything is delivered. */
import type { challenge as rules } from '../../../classify/rules/topics/challenge.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const challenge = {
  confirm: {
    sample:
      '450 4.7.1 <ann@example.org>: Sender confirmation required, please confirm your message at https://confirm.example.org/x',
    source: 'Wording of challenge-response services; not verified',
    reason: 'The server keeps the mail back until its sender has answered a question, which no program should do.',
  },
} satisfies RuleNotes<typeof rules>;
