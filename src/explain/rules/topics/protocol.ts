/** The grounds of the rules about client and server do not understand each other. */
import type { protocol as rules } from '../../../classify/rules/topics/protocol.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const protocol = {
  dialogue: {
    sample: '503 5.5.1 Bad sequence of commands',
    source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.4',
    reason: 'The commands are at fault, not the message, nor anybody who is named in it.',
  },
} satisfies RuleNotes<typeof rules>;
