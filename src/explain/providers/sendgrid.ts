/** How SendGrid speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on SendGrid. */
export const page = {
  key: 'sendgrid',
  title: 'Twilio SendGrid',
  summary: 'As a relay it answers its own customers: no login, or a From that is not verified.',
  meaning: [
    'The two replies concern your account at SendGrid. What receivers said later comes as events, in which the original reply is quoted under `reason`.',
  ],
  recognize: '`sendgrid` in the text; the host is `smtp.sendgrid.net`.',
  codes: [],
  markers: [],
  contacts: [
    {
      title: 'SendGrid: sender identity',
      url: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/sender-identity',
    },
  ],
  advice: [
    'Log in as `apikey` with the key as the password.',
    'Verify the domain of the From, or the single address, before the first message.',
  ],
  avoid: [
    {
      what: 'Search at the recipient',
      why: 'The message never left SendGrid.',
    },
  ],
  sources: [
    {
      title: 'SendGrid: SMTP errors',
      url: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting',
    },
  ],
  confidence: {
    level: 'low',
    ground: 'Both lines are defaults as they are remembered; the documentation was not opened.',
  },
} satisfies ProviderPage<'sendgrid'>;
