/** How Exchange Online and Microsoft 365 speak. */
import type { ProviderPage } from '../topic-page.ts';

/** The page on Exchange Online and Microsoft 365. */
export const page = {
  key: 'microsoft-365',
  title: 'Exchange Online and Microsoft 365',
  summary:
    'The provider with the most codes of its own, some of which mean something else in the register; a host name in brackets at the end gives it away.',
  meaning: [
    'Microsoft numbers its cases finely and puts them where there is room: 5.1.10 for an unknown recipient, 5.4.1 for a directory that says no, everything from 5.7.500 up for its own policies. Looking these up in the register leads astray.',
    'Behind the code often stands an internal name such as `RESOLVER.ADR.RecipientNotFound` or a number such as `AS(201806281)`. Both are steadier than the sentences, which are translated and reworded.',
    'Two codes can stand in one line: what a server behind Exchange said is quoted behind `->` or in brackets, and that inner reply is the cause.',
  ],
  recognize:
    'A host in brackets that ends in `protection.outlook.com` or `prod.outlook.com`, words like `RESOLVER.` and `STOREDRV.`, or `AS(` and a number; MX hosts end in `mail.protection.outlook.com` or `mx.microsoft`.',
  codes: [
    {
      code: '5.4.1',
      means:
        'With "Access denied" the directory does not have the recipient; with "Relay Access Denied" the domain is not of this tenant.',
    },
    {
      code: '5.1.10',
      means: 'The recipient was looked up and not found, where the register has a domain without mail.',
    },
    {
      code: '5.7.1',
      means: 'With `RESOLVER.RST.AuthRequired`: only senders of the organization may write here, and no login helps.',
    },
    {
      code: '5.7.124',
      means: 'The sender is not on the list of those who may write to the group; likewise 5.7.133 to 5.7.136.',
    },
    {
      code: '5.2.121',
      means: 'One sender has reached what the mailbox takes from him in an hour; it passes, in spite of the 5.',
    },
    {
      code: '5.1.90',
      means: 'The sender has used up the recipients of a day.',
    },
    {
      code: '5.7.57',
      means: 'A program tried to submit mail without logging in.',
    },
    {
      code: '5.7.501',
      means: 'The sending account or tenant is barred for spam; 5.7.502 and 5.7.503 likewise.',
    },
    {
      code: '5.7.509',
      means: 'The sending domain fails its own DMARC policy.',
    },
    {
      code: '5.7.511',
      means:
        'The sending host is banned; forward the reply to the address that it names. For 5.7.606 to 5.7.649 there is a form.',
    },
    {
      code: '5.7.513',
      means: 'A customer has put the sending host on a list of his own.',
    },
    {
      code: '5.7.520',
      means: 'The organization of the account that forwards does not allow forwarding to the outside.',
    },
    {
      code: '5.7.64',
      means: 'No connector of the tenant fits the host that relays: its address or certificate is not the one on file.',
    },
    {
      code: '5.7.708',
      means: 'Mail of a new or trial tenant left by an address of low reputation.',
    },
    {
      code: '4.7.500',
      means:
        'Suspicious traffic is slowed down; it clears if the sender goes on more slowly. The range goes to 4.7.699.',
    },
    {
      code: '4.7.850',
      means: 'A new address is being evaluated, up to 4.7.899.',
    },
    {
      code: '5.7.323',
      means: 'TLS or DANE of the destination is broken; 5.7.321 to 5.7.325 in all.',
    },
    {
      code: '5.4.300',
      means: 'The queue gave up; the last answer stands behind the arrow.',
    },
  ],
  markers: [
    {
      mark: 'AS(201806281)',
      means: 'Refused at the edge because the directory has no such recipient.',
    },
    {
      mark: 'RESOLVER.ADR.RecipientNotFound',
      means: 'No such mailbox, contact or group.',
    },
    {
      mark: 'RESOLVER.RST.AuthRequired',
      means: 'The recipient takes mail from inside only.',
    },
    {
      mark: 'STOREDRV.Deliver.Exception:QuotaExceededException',
      means: 'The mailbox is over its quota.',
    },
    {
      mark: 'S77719',
      means: 'One of many ids of a server-busy answer; it names no cause.',
    },
  ],
  contacts: [
    {
      title: 'Non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      title: 'Delist portal',
      url: 'https://sender.office.com/',
    },
  ],
  advice: [
    'Read on behind the code to the internal name or the number in brackets; if both are missing, look the code up in the list of Microsoft before the register.',
    'Ask to be delisted at `sender.office.com` only when the reply is in the range of 5.7.606; other ranges are not decided there.',
    'Correct the directory before the address list when a whole customer answers 5.4.1 overnight: a synchronization that broke removes hundreds of recipients at once.',
  ],
  avoid: [
    {
      what: 'Wait for a 5.4.1',
      why: 'It looks like a network problem, and nothing on the network will change it.',
    },
    {
      what: 'Take 5.7.1 with AuthRequired for a login problem',
      why: 'The recipient has to allow the sender; credentials are not asked for anywhere.',
    },
  ],
  sources: [
    {
      title: 'Microsoft: non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      title: 'IANA: SMTP enhanced status codes',
      url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes',
    },
  ],
  confidence: {
    level: 'high',
    ground:
      'Microsoft documents these codes in one list. Which of the ids behind `S` stand for which cause is not public.',
  },
} satisfies ProviderPage<'microsoft-365'>;
