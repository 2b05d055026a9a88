/** The message goes round in circles. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const routingLoop = {
  hops: {
    when: [
      'too many (hops|received|forwards)',
      'hop (count|limit)',
      '(mail|message) loop*',
      'mail for ... loops back',
      'loop(s|) back (to myself|)',
      '(routing|rerouting|forwarding|delivery) loop',
      'is looping',
      'maximum hops',
      'loop (was|) detected',
      'already has ... received',
      'routed too many times',
      'lowest numbered mx record points to local host',
    ],
    category: 'routing-loop',
  },
} as const satisfies Rules;
