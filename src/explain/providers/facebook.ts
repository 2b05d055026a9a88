/** How Facebook speaks. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Facebook. */
export const page = {
  key: 'facebook',
  title: 'Facebook, in the years of its mail addresses',
  summary:
    'A complete set of marks, three letters and `T` or `P` for temporary or permanent; worth knowing as the clearest scheme that any receiver had.',
  meaning: [
    '`RCP` is about recipients, `POL` about policy, `DNS` about names, `CON` about connections, `MSG` about the message, while `INT` and `PRX` are written by servers further in. `T` passes and `P` does not, except POL-P3 and POL-P4, which end after hours or two days; the digit is a line in a table.',
    '5.1.1 accompanies recipients who exist and have chosen not to take the mail, so that the mark has to be read first.',
  ],
  recognize: '`postmaster.facebook.com/response_codes` with the address as a parameter.',
  codes: [
    {
      code: '5.1.1',
      means: 'With RCP-P2 or RCP-P3 the recipient exists and declined; with RCP-P1 there is none.',
    },
    {
      code: '5.1.8',
      means: 'With DNS-P3 it is the reverse name of the host that is missing.',
    },
    {
      code: '4.7.0',
      means: 'Too many connections, with CON-T.',
    },
  ],
  markers: [
    {
      mark: 'RCP-P1',
      means: 'No such recipient.',
    },
    {
      mark: 'RCP-P2',
      means: 'The recipient takes no such mail.',
    },
    {
      mark: 'POL-P1',
      means:
        'The PBL of Spamhaus lists the host; POL-P2 is a block by Facebook without an end, POL-P3 lasts four to eight hours.',
    },
    {
      mark: 'POL-P7',
      means: 'Authentication does not suffice.',
    },
    {
      mark: 'DNS-P1',
      means: 'The sender domain does not resolve.',
    },
    {
      mark: 'DNS-P3',
      means: 'No reverse name.',
    },
    {
      mark: 'CON-T2',
      means: 'Too many connections.',
    },
    {
      mark: 'MSG-P1',
      means: 'Too large; P2 is an attachment, P3 a doubled header.',
    },
    {
      mark: 'INT-T1',
      means: 'Trouble inside, which passes.',
    },
  ],
  contacts: [
    {
      title: 'Facebook: response codes',
      url: 'https://www.facebook.com/postmaster/response_codes',
    },
  ],
  advice: [
    'Take the letter before the digit for permanence, and the three letters for the cause.',
    'Remove a recipient for RCP-P1, INT-P1 and INT-P4 only: these say that the address does not exist.',
  ],
  avoid: [
    {
      what: 'Remove people for RCP-P2',
      why: 'They set a preference, and may lift it.',
    },
  ],
  sources: [
    {
      title: 'Facebook: response codes, as others quote them',
      url: 'https://www.facebook.com/postmaster/response_codes',
    },
  ],
  confidence: {
    level: 'low',
    ground: 'The page is known from quotations in other classifiers and was not opened.',
  },
} satisfies ProviderPage<'facebook'>;
