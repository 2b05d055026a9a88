/** How Outlook.com and Hotmail speak. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Outlook.com and Hotmail. */
export const page = {
  key: 'outlook-com',
  title: 'Outlook.com, Hotmail and Live',
  summary:
    'Microsoft for private people: other servers and other words than Exchange Online, with a mark in the text, such as `SC-001` or `S3150`, that says what is the matter.',
  meaning: [
    'Consumer mailboxes are guarded by reputation of the sending address above all. The marks `RP`, `SC`, `DY` and `OU` sort the refusals into rate, complaints, dynamic addresses and outside lists.',
    'For a mailbox that does not exist the answer is `550 5.5.0 Requested action not taken: mailbox unavailable`, with a protocol code where one would look for 5.1.1.',
  ],
  recognize:
    'A mark such as `RP-001` or `OU-002`, links to `mail.live.com` or `sendersupport.olc.protection.outlook.com`, and MX hosts below `olc.protection.outlook.com` or `hotmail.com`.',
  codes: [
    {
      code: '5.5.0',
      means: 'With "mailbox unavailable" the recipient does not exist; the register has any trouble of the protocol.',
    },
    {
      code: '5.7.515',
      means:
        'A domain that sends more than 5,000 messages a day has to pass SPF and DKIM, and DMARC with one of them aligned.',
    },
    {
      code: '5.7.1',
      means: 'A block of the sending address, whose mark tells the reason.',
    },
  ],
  markers: [
    {
      mark: 'RP-001',
      means: 'The address sends faster than its reputation allows; RP-002 speaks of one connection.',
    },
    {
      mark: 'RP-003',
      means: 'Too many connections are open at once.',
    },
    {
      mark: 'SC-001',
      means: 'Content or reputation displeased the filter.',
    },
    {
      mark: 'SC-002',
      means: 'Mailboxes were guessed: too many that do not exist.',
    },
    {
      mark: 'SC-003',
      means: 'The host relays for anybody.',
    },
    {
      mark: 'SC-004',
      means: 'Readers complained.',
    },
    {
      mark: 'DY-001',
      means: 'The address belongs to a dynamic range; DY-002 to a host that strangers control.',
    },
    {
      mark: 'OU-001',
      means: 'Spamhaus lists the address.',
    },
    {
      mark: 'OU-002',
      means: 'Content or reputation, once more.',
    },
    {
      mark: 'S3140',
      means: 'The address is blocked; S3150 likewise.',
    },
    {
      mark: 'S3115',
      means: 'Too many connections, in the wording of newer servers.',
    },
  ],
  contacts: [
    {
      title: 'Troubleshooting for senders',
      url: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
    },
    {
      title: 'SNDS: what Microsoft sees of your addresses',
      url: 'https://sendersupport.olc.protection.outlook.com/snds/',
    },
  ],
  advice: [
    'On S3140 or S3150 open a ticket by the form that the troubleshooting page links; the delist portal of Exchange Online does not decide here.',
    'Let SPF and DKIM pass and publish DMARC with one of them aligned before a domain sends 5,000 messages a day.',
    'Enrol the sending addresses in SNDS: it shows complaints and traps per address, which nothing in the replies does.',
    'Join the complaint feedback programme and take everybody off the list who presses the button.',
    'Start new addresses with some hundred messages a day and double at most every few days.',
  ],
  avoid: [
    {
      what: 'Look 5.5.0 up and search the dialogue for a protocol error',
      why: 'There is none; the mailbox is missing.',
    },
    {
      what: 'Raise the number of connections against RP-001',
      why: 'It asks for less traffic, and parallel sessions only spend the allowance sooner.',
    },
  ],
  sources: [
    {
      title: 'Microsoft: troubleshooting for senders to Outlook.com',
      url: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
    },
    {
      title: 'Word to the Wise on the S numbers',
      url: 'https://wordtothewise.com/2017/10/troubleshooting-and-codes',
    },
  ],
  confidence: {
    level: 'medium',
    ground:
      'The lettered marks are documented by Microsoft. The S numbers are known from practitioners only, and the address of SNDS was not opened.',
  },
} satisfies ProviderPage<'outlook-com'>;
