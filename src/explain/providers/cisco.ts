/** How Cisco Secure Email (IronPort) speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Cisco Secure Email (IronPort). */
export const page = {
  key: 'cisco',
  title: 'Cisco Secure Email, once IronPort',
  summary:
    'Most refusals come in place of the greeting, by a score between -10 and 10 that Talos gives the sending address.',
  meaning: [
    'The appliance asks for the score (SBRS) before it says hello. Below a limit that its owner sets it answers 554 and closes; in the range above, it takes mail slowly.',
    'So the same address is welcome at one customer and refused at another with a stricter limit.',
  ],
  recognize: 'The words "sending MTA\'s poor reputation", `ironport` in the text, MX hosts below `iphmx.com`.',
  codes: [
    {
      code: '5.1.0',
      means: 'Written `#5.1.0` with "Address rejected": the table of recipients or the directory lacks the address.',
    },
  ],
  markers: [],
  contacts: [
    {
      title: 'Talos: reputation center',
      url: 'https://talosintelligence.com/reputation_center',
    },
  ],
  advice: [
    'Read the present score at Talos, mend the cause, and dispute the score there if it does not recover.',
    'Ask one of the refusing organizations to look at the sender group that your address fell into.',
  ],
  avoid: [
    {
      what: 'Retry from the next address of the range',
      why: 'Neighbours are scored together when they behave alike.',
    },
  ],
  sources: [
    {
      title: 'Cisco: sender reputation, technical note',
      url: 'https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/118380-technote-esa-00.html',
    },
  ],
  confidence: {
    level: 'low',
    ground: 'The wording is the default of the product as it is remembered; the note was not opened.',
  },
} satisfies ProviderPage<'cisco'>;
