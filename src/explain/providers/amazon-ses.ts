/** How Amazon SES speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Amazon SES. */
export const page = {
  key: 'amazon-ses',
  title: 'Amazon Simple Email Service',
  summary:
    'Its replies are addressed to the one who sends through it: quotas, unverified identities, paused accounts; no recipient is ever meant.',
  meaning: [
    'SES stands between you and the receivers. What it refuses itself is a matter of your account: 454 for a quota that fills up again, 554 for an identity that was never verified or for content that it will not touch.',
    'The answers of receivers reach you as bounces or events, with a type and sub-type of their own. Those are facts about recipients, these are not.',
  ],
  recognize:
    '`Throttling failure`, `Email address is not verified`, `Sending paused for this account`; the host is `email-smtp.*.amazonaws.com`.',
  codes: [],
  markers: [],
  contacts: [
    {
      title: 'SES: errors related to quotas',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html',
    },
  ],
  advice: [
    'Wait up to ten minutes after a throttling failure, growing with each attempt, as the documentation of SES advises.',
    'Verify the domain rather than single addresses, so that a new From needs no step.',
    'Ask for a higher quota before a campaign and not during it.',
  ],
  avoid: [
    {
      what: 'Suppress the recipient for "Email address is not verified"',
      why: 'The address in question is your own.',
    },
    {
      what: 'Retry in a tight loop',
      why: 'Refused calls count against the same rate.',
    },
  ],
  sources: [
    {
      title: 'SES: errors related to quotas',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html',
    },
  ],
  confidence: {
    level: 'high',
    ground: 'All three replies stand in the documentation of Amazon.',
  },
} satisfies ProviderPage<'amazon-ses'>;
