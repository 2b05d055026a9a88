/** How SendGrid speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on SendGrid. */
export const page = {
  key: 'sendgrid',
  title: 'Twilio SendGrid',
  summary: 'As a relay it answers its own customers: no login, a From that is not verified, or a plan that is used up.',
  meaning: [
    '`550 Unauthenticated senders not allowed` means that the client did not log in. `550 The from address does not match a verified Sender Identity` means that the From is neither verified nor of a verified domain. `451 Authentication failed: Maximum credits exceeded` is no login problem: the account has used up its plan.',
    'All of them concern your account at SendGrid. What receivers said later comes as events, in which the original reply is quoted under `reason`.',
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
      what: 'Look for the fault at the recipient',
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
    ground: 'All three lines were written from memory; the documentation was not opened.',
  },
} satisfies ProviderPage<'sendgrid'>;
