/** The grounds of the rules of amazon-ses. */
import type { amazonSes as provider } from '../../../classify/rules/providers/amazon-ses.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const amazonSes = {
  throttling: {
    sample: '454 Throttling failure: Maximum sending rate exceeded.',
    source: 'https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html',
    reason: 'The account sends faster or more than it may; SES takes the rest later.',
  },
  identity: {
    sample: '554 Message rejected: Email address is not verified.',
    source: 'https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html',
    reason: 'The identity that sends is not verified with SES; the recipient has nothing to do with it.',
  },
  paused: {
    sample: '454 Sending paused for this account.',
    source: 'https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html',
    reason: 'Amazon has stopped the account from sending.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
