/** The grounds of the rules of microsoft-365. */
import type { microsoft365 as provider } from '../../../classify/rules/providers/microsoft-365.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const microsoft365 = {
  'directory-says-no': {
    sample:
      '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [DB5EUR03FT011.eop-EUR03.prod.protection.outlook.com]',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'The directory of the organisation, which is asked at the edge, has no such recipient.',
  },
  relay: {
    sample: '550 5.4.1 Relay Access Denied [HE1EUR01FT059.eop-EUR01.prod.protection.outlook.com]',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'The same code stands for a domain that this organisation does not hold.',
  },
  'not-found': {
    sample: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ann@example.org not found by SMTP address lookup',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'Exchange looked the address up and found nobody.',
  },
  'unknown-recipient': {
    sample: '550 5.1.10 Nobody of that name [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'Exchange uses 5.1.10 for recipients that it cannot find, and the other two for those that are not valid.',
  },
  'receive-limit': {
    sample:
      '550 5.2.121 RESOLVER.RST.SendingRateExceeded; the per hour message receive limit of this recipient from one sender is exceeded',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'The limit counts an hour, and Microsoft asks to try again later in spite of the 5.',
  },
  'senders-quota': {
    sample: '554 5.2.2 Submission quota exceeded; the sender reached a limit',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'The sender has sent as much as he may; 5.2.2 would put it on the mailbox of the recipient.',
  },
  'senders-daily-limit': {
    sample: '550 5.1.90 Your message cannot be sent today [protection.outlook.com]',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'Exchange gives 5.1.90 to senders that are over the daily number of recipients.',
  },
  'mailbox-quota': {
    sample: '554 5.2.2 STOREDRV.Deliver.Exception:QuotaExceededException; Failed to process message',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'The store refused the message because the mailbox is over its quota.',
  },
  'internal-senders-only': {
    sample: '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'The mailbox or group takes mail from inside or from listed senders only; it is no question of logging in.',
  },
  'allowed-senders': {
    sample:
      '550 5.7.124 Sender is not one that this group takes mail from [AM6EUR05FT012.eop-eur05.prod.protection.outlook.com]',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'These codes of Exchange are about who may write to the group, and need a person to change it.',
  },
  'client-login': {
    sample:
      '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM [protection.outlook.com]',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'Submission needs an account; 5.7.57 is a code of Exchange.',
  },
  'address-untrusted': {
    sample: '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. AS(7230)',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'Mail of new tenants leaves by addresses of low reputation, and this one is refused for that.',
  },
  'account-banned': {
    sample: '550 5.7.501 Access denied, spam abuse detected [protection.outlook.com]',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'The account, tenant or domain that sends is barred from sending until Microsoft lifts it.',
  },
  'bad-greeting': {
    sample: '550 5.7.506 Access Denied, Bad HELO',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'The name in the greeting is not accepted.',
  },
  authentication: {
    sample: '550 5.7.509 Access denied, sending domain example.net does not pass DMARC verification',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'The sending domain does not authenticate its mail as its own policy or Microsoft asks.',
  },
  'no-valid-from': {
    sample: '550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'The From of the message is missing or holds no address.',
  },
  'customers-blocklist': {
    sample: '550 5.7.513 Service unavailable, Client host [192.0.2.1] blocked by the recipient organisation',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'A customer of Microsoft has the sending address on its own list.',
  },
  'address-banned': {
    sample: '550 5.7.606 Access denied, banned sending IP [192.0.2.25]',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'The sending address is banned; a form at Microsoft takes requests to lift it.',
  },
  'under-evaluation': {
    sample: '451 4.7.500 Server busy. Please try again later from [192.0.2.130]. (S77719) [prod-eur03.example.com]',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason:
      'Microsoft slows an address that it does not know or finds suspicious; it resolves itself when the sender goes on more slowly.',
  },
  'class-mismatch': {
    sample: '451 5.7.500 Server busy (AS780)',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'The same slowing down with a code of the wrong class; the reply counts.',
  },
  'destination-tls': {
    sample: '450 4.7.323 tlsa-invalid: The domain failed DANE validation',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'The certificate, DANE or DNSSEC of the destination does not check; its owner has to mend it.',
  },
  temporary: {
    sample:
      '451 4.4.3 Temporary server error. Please try again later ATTR18 [DB8EUR05FT043.eop-eur05.prod.protection.outlook.com]',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'The receiver has trouble of its own and says so.',
  },
  expired: {
    sample:
      '550 5.4.300 Message expired -> 451 4.4.0 Primary target IP address responded with an error [HE1EUR01FT059.eop-EUR01.prod.protection.outlook.com]',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    reason: 'The queue gave up; the last answer stands behind the arrow.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
