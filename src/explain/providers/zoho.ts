/** How Zoho Mail speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Zoho Mail. */
export const page = {
  key: 'zoho',
  title: 'Zoho Mail',
  summary: 'Codes are chosen freely: 5.4.6 is an account stopped for sending, and 5.2.3 a rule of the organization.',
  meaning: [
    'Zoho answers both its own customers who send and strangers who write to them, with the same codes. `5.4.6 Unusual sending activity` belongs to the first group: the outgoing mail of an account is blocked, whatever the register says of loops.',
  ],
  recognize: '`Zoho` in the text, MX hosts `mx.zoho.com` or `mx.zoho.eu`.',
  codes: [
    {
      code: '5.4.6',
      means: 'The sending account is blocked for unusual activity; there is no loop.',
    },
    {
      code: '5.2.3',
      means: 'A mail policy of the organization, where the register has a size.',
    },
    {
      code: '5.4.1',
      means: 'The destination refused the mail, in reports of Zoho; it did answer.',
    },
    {
      code: '4.3.1',
      means: 'With "Temporary System Error" any trouble that passes, where the register has a full system.',
    },
    {
      code: '5.7.1',
      means: 'A virus or spam, named in the words.',
    },
  ],
  markers: [
    {
      mark: 'Relaying disallowed as',
      means:
        'A 553: the From or envelope sender is no address of the account that logged in. Send from an address that it holds.',
    },
  ],
  contacts: [
    {
      title: 'Zoho Mail: delivery failures',
      url: 'https://www.zoho.com/mail/help/email-delivery.html',
    },
  ],
  advice: [
    'As a customer, open the admin console to lift a sending block; support asks for the reason.',
    'As a stranger, read the words: the numbers have no fixed sense here.',
  ],
  avoid: [
    {
      what: 'Look for a loop in the routing',
      why: 'The 5.4.6 of Zoho counts no hops; it stops one account.',
    },
  ],
  sources: [
    {
      title: 'Replies of Zoho at smtp.codes',
      url: 'https://smtp.codes/zoho',
    },
  ],
  confidence: {
    level: 'low',
    ground: 'Collected by others, partly not verified; the help page was not opened.',
  },
} satisfies ProviderPage<'zoho'>;
