/** How Amazon SES speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Amazon SES. */
export const page = {
  key: 'amazon-ses',
  title: 'Amazon Simple Email Service',
  summary:
    'Its replies are about the account that sends through it: credentials, quotas, unverified identities, a pause; none says that a mailbox is bad.',
  meaning: [
    'SES stands between you and the receivers. What it refuses itself is a matter of your account: 535 for wrong SMTP credentials, 454 for a rate or a daily quota that is used up, 554 for an identity that was never verified or for content that it will not touch.',
    'A new account is in the sandbox, where recipients have to be verified as well. That ends when Amazon grants production access.',
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
    'After `Maximum sending rate exceeded` wait up to ten minutes, longer with each attempt; after `Daily message quota exceeded` hold the queue, since the quota counts the last 24 hours.',
    'Verify the domain rather than single addresses, so that a new From needs no step.',
    'Ask for a higher quota before a campaign and not during it.',
  ],
  avoid: [
    {
      what: 'Suppress the recipient for "Email address is not verified"',
      why: 'The line names the identities that failed: mostly your own From, in the sandbox the recipient as well; whether the mailbox exists was not asked.',
    },
    {
      what: 'Retry in a tight loop',
      why: 'The rate is counted by the second, so that an attempt made too early is refused like the one before.',
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
