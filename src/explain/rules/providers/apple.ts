/** The grounds of the rules of apple. */
import type { apple as provider } from '../../../classify/rules/providers/apple.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const apple = {
  'local-policy': {
    sample: '554 5.7.1 [CS01] Message rejected due to local policy.',
    source: 'https://smtp.codes/icloud and https://bentonow.com/smtp-errors/apple',
    reason: 'The marker stands for the content filter that Apple uses.',
  },
  unauthenticated: {
    sample: '554 5.7.1 [HME1] The message was blocked because it failed SPF and DKIM.',
    source: 'https://smtp.codes/icloud and https://bentonow.com/smtp-errors/apple',
    reason: 'The marker stands for failed authentication.',
  },
  deferred: {
    sample: '421 4.7.1 [HCM1] Your mail from 192.0.2.7 was deferred.',
    source: 'https://smtp.codes/icloud and https://bentonow.com/smtp-errors/apple',
    reason: 'Apple slows an address down that it does not trust yet.',
  },
  volume: {
    sample:
      '421 4.7.1 Messages to ann@example.org deferred due to excessive volume. https://support.apple.com/en-us/HT204137',
    source: 'https://smtp.codes/icloud and https://bentonow.com/smtp-errors/apple',
    reason: 'Volume is the cause that Apple names.',
  },
  inactive: {
    sample: '550 5.1.1 <ann@example.org>: inactive email address',
    source: 'https://smtp.codes/icloud and https://bentonow.com/smtp-errors/apple',
    reason: 'The address was deactivated; its owner may come back.',
  },
  'not-accepting': {
    sample: '554 p00-icloudmta-asmtp-us-central-1k-60 ESMTP not accepting connections',
    source: 'https://smtp.codes/icloud and https://bentonow.com/smtp-errors/apple',
    reason: 'The host turns this sender away before it could say anything.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
