/** How Spectrum, with Road Runner speak. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Spectrum, with Road Runner. */
export const page = {
  key: 'spectrum',
  title: 'Spectrum of Charter, with Road Runner',
  summary:
    'Nearly always the words "sender rejected", and never the reason: it is the four-digit number behind `AUP#`.',
  meaning: [
    'The sentence is the same for a listed address, a missing reverse name and a rate limit. Only the number differs, and the reasons share it out in ranges.',
    'The enhanced codes beside `AUP#` are X.1.0 and carry no information. Only the size limit (1530) has 552 5.2.0 and "message rejected".',
  ],
  recognize:
    '`AUP#In-`, `AUP#Out-` or `AUP#I-` with four digits, links to `spectrum.net` or `spectrumbusiness.net`; Road Runner links to `postmaster.rr.com`.',
  codes: [
    {
      code: '5.1.0',
      means: 'A placeholder: the number behind AUP decides.',
    },
    {
      code: '4.1.0',
      means: 'Likewise, for limits that pass.',
    },
  ],
  markers: [
    {
      mark: 'AUP#In-1000',
      means: 'Blocked by Spectrum.',
    },
    {
      mark: 'AUP#I-1100',
      means: 'Missing or odd DNS of the host; the range ends at 1150.',
    },
    {
      mark: 'AUP#I-1200',
      means: 'An outside list, up to 1250.',
    },
    {
      mark: 'AUP#In-1260',
      means: 'No mail over IPv6.',
    },
    {
      mark: 'AUP#In-1310',
      means: 'Connections, 1300 to 1340.',
    },
    {
      mark: 'AUP#Out-1380',
      means: 'A rate, 1350 to 1490.',
    },
    {
      mark: 'AUP#O-1500',
      means: 'The sender address is not that of the account which logged in; 1520 is of this kind.',
    },
    {
      mark: 'AUP#In-1530',
      means: 'The message is too large.',
    },
  ],
  contacts: [
    {
      title: 'Spectrum: understanding email error codes',
      url: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
    },
  ],
  advice: [
    'Log the number as a field of its own; statistics by code show a single bar.',
    'Deliver over IPv4 when 1260 appears.',
  ],
  avoid: [
    {
      what: 'Change the From because the sender is rejected',
      why: 'With most numbers the word stands for the sending host; only 1500 and 1520 are about the address.',
    },
  ],
  sources: [
    {
      title: 'Spectrum Business: understanding email error codes',
      url: 'https://www.spectrumbusiness.net/support/internet/understanding-email-error-codes',
    },
  ],
  confidence: {
    level: 'low',
    ground: 'The table of numbers is known from quotations; the page itself could not be opened.',
  },
} satisfies ProviderPage<'spectrum'>;
