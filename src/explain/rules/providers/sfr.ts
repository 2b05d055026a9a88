/** The grounds of the rules of sfr. */
import type { sfr as provider } from '../../../classify/rules/providers/sfr.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const sfr = {
  spam: {
    sample:
      '450 4.7.1 <mta.example.net[192.0.2.7]>: Client host rejected: Service refused due to bad behavior. SFR_IN_101',
    source: 'https://bentonow.com/smtp-errors/sfr',
    reason: 'The address is blocked for two hours for spam, viruses, protocol errors or unknown recipients.',
  },
  volume: {
    sample: '450 4.7.1 Service refused, please try later. SFR_IN_105',
    source: 'https://bentonow.com/smtp-errors/sfr',
    reason: 'The number stands for too much mail at once.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
