/** How Yahoo Mail and AOL Mail speak. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Yahoo Mail and AOL Mail. */
export const page = {
  key: 'yahoo',
  title: 'Yahoo Mail, with AOL on the same servers',
  summary:
    'Marks in square brackets decide; the enhanced codes beside them are coarse, and some 421 replies are final by intention.',
  meaning: [
    'Yahoo answers in long sentences with a mark in brackets (`TSS04`, `BL23`, `PH01`) and a link. The mark is stable and has a paragraph on its page; enhanced codes are few, and 5.7.9 alone covers two different things.',
    'A temporary reply from Yahoo is not always meant as one: `[TS03]` says that all mail from this address is deferred for good. Numbers with four parts, and numbers in round brackets such as `(554.30)`, are of its own making and are no status codes.',
  ],
  recognize:
    '`yahoo.com`, `yahoodns.net` or `postmaster.yahooinc.com` in the text, a mark in brackets behind the code, MX hosts below `yahoodns.net`.',
  codes: [
    {
      code: '5.7.9',
      means:
        'With 550 neither SPF nor DKIM passed; with 554 a policy of Yahoo or, where the text says so, the DMARC policy of the From. The register has a weak login method.',
    },
    {
      code: '4.7.0',
      means: 'Deferred for volume or complaints, with the mark TSS04.',
    },
    {
      code: '4.7.1',
      means: 'With TS03 the deferral will not end until the sending has changed.',
    },
    {
      code: '5.2.1',
      means: 'With "delivery error" the mailbox is switched off.',
    },
  ],
  markers: [
    {
      mark: 'TSS04',
      means: 'Complaints or unusual volume; it passes as reputation recovers. TS01 and TS02 are of the same kind.',
    },
    {
      mark: 'TS03',
      means: 'All mail from the address is deferred permanently.',
    },
    {
      mark: 'TSS09',
      means:
        'A 553 with the words of TS03: the refusal is final, and trying again is no use. TSS11 is of the same kind.',
    },
    {
      mark: 'mailbox not found',
      means: 'With 552 the recipient does not exist, although 552 is elsewhere a full mailbox.',
    },
    {
      mark: 'BL21',
      means: 'A list of Spamhaus has the address; all BL marks and TSS07 mean that.',
    },
    {
      mark: 'GL01',
      means: 'Greylisting of a host that is new here.',
    },
    {
      mark: 'PH01',
      means: 'Refused as deceptive or by policy.',
    },
    {
      mark: 'AU01',
      means: 'DMARC failed.',
    },
  ],
  contacts: [
    {
      title: 'SMTP error codes for senders',
      url: 'https://senders.yahooinc.com/smtp-error-codes',
    },
    {
      title: 'Sender hub: feedback loop and requests',
      url: 'https://senders.yahooinc.com/',
    },
  ],
  advice: [
    'Stop for some hours at the first TSS04 instead of trying all night; the page asks for it, and each attempt counts.',
    'Sign with an aligned DKIM key and enrol the domain in the complaint feedback loop, which is keyed to it.',
    "Remove addresses that answer `dd This user doesn't have a yahoo.com account` or `mailbox not found` at once: unknown users weigh heavily here.",
  ],
  avoid: [
    {
      what: 'Let the queue run against TS03 for five days',
      why: 'The text says that retrying will not succeed, and it feeds the reason for the block.',
    },
    {
      what: 'Cut a four-part number down to a code',
      why: 'It names a place in the software of Yahoo, and its first three parts alone mean nothing.',
    },
  ],
  sources: [
    {
      title: 'Yahoo: SMTP error codes',
      url: 'https://senders.yahooinc.com/smtp-error-codes',
    },
    {
      title: 'Yahoo help on TS03',
      url: 'https://help.yahoo.com/kb/SLN3436.html',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      "Yahoo's page explains most marks. GL01 is read as greylisting by practitioners, and the page that it links was not verified.",
  },
} satisfies ProviderPage<'yahoo'>;
