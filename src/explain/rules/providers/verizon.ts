/** The grounds of the rules about Verizon. */
import type { verizon as provider } from '../../../classify/rules/providers/verizon.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const verizon = {
  'blocked-host': {
    sample:
      "571 Email from 192.0.2.7 is currently blocked by Verizon Online's anti-spam system. The email sender or Email Service Provider may visit http://www.verizon.net/whitelist and request removal of the block.",
    source: "Verizon's text; not verified",
    reason: 'The block is against the sending address, and the page that is linked takes requests to lift it.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
