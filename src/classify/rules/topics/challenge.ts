/** A person must confirm the sender before anything is delivered. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const challenge = {
  confirm: {
    when: [
      'confirm (your email address to|that you are a (real |)(person|human))',
      'awaits (verification|confirmation)',
      'please confirm your message',
      'verify that you are human',
      'sender confirmation required',
      'uses sender confirmation',
      'challenge response',
      'spam( |)arrest',
      'boxbe(.|)',
      'waiting for confirmation',
      'held until you confirm',
      'requires that you verify',
      'uses tmda',
      'confirmation request',
      'verification request has been sent',
    ],
    category: 'challenge-response',
  },
} as const satisfies Rules;
