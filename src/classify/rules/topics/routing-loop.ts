/** The message goes round in circles. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const routingLoop = {
  hops: {
    when: [
      'too many hops',
      'hop count',
      'hop limit',
      'mail loop*',
      'mail for ... loops back',
      'loops back to myself',
      'loop back',
      'routing loop',
      'forwarding loop',
      'delivery loop',
      'message loop*',
      'mail loop detected',
      'message is looping',
      'is looping',
      'too many received',
      'maximum hops',
      'loop detected',
      'loop was detected',
      'rerouting loop',
      'already has ... received',
      'routed too many times',
      'too many forwards',
    ],
    category: 'routing-loop',
  },
} as const satisfies Rules;
