/**
 * What a day's bounces look like: written in the manner of the large providers and of the usual servers, not copied from
 * any. 60 replies of 40 to 300 characters, nine of them of several lines; most have an enhanced code, some have none.
 */
export const replies: readonly string[] = [
  // No such recipient
  '550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
  '550 5.1.1 <bob.smith@example.com>: Recipient address rejected: User unknown in local recipient table',
  '550-5.1.1 The address you wrote to is not in use here. Look for a typing error\r\n550-5.1.1 or for a blank that does not belong, and read\r\n550 5.1.1 https://support.example.com/no-such-user k7si2041893wrt.112 - gsmtp',
  '550 5.4.1 Recipient address rejected: Access denied. [mail-am5.example.net 2026-11-20T08:14:51.204Z 08DE2F4A]',
  '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient carol@example.net not found by SMTP address lookup',
  '550 Requested action not taken: mailbox unavailable. The account that you tried to reach is not there.',
  '553 5.1.3 <dave@@example.org>... Bad syntax',
  '551 5.1.6 erin has left, no forwarding address',
  '550 #5.1.0 Address rejected. Please check the recipient frank@example.org and try again.',
  '554 delivery error: dd This user does not have a mailbox here (grace@example.com) [-5] - mta4102.mail.example.com',
  '511 5.1.1 unknown address or alias: heidi@subdomain.example.net, this host holds no such name',
  '550 5.7.1 Unable to deliver to ivan@example.org: no mailbox here by that name and no catch-all either',

  // Full or disabled
  '452-4.2.2 The person you want to reach has run out of room for mail. Ask them to\r\n452-4.2.2 delete something, or wait; more is said at\r\n452 4.2.2 https://support.example.com/over-quota 41be03b00d2f7-7f2c - gsmtp',
  '552 5.2.2 <judy@example.com>: user is over quota (1073741824 of 1073741824 bytes used)',
  '452 4.2.2 Over quota, mailbox of kate@example.net is 102 % full, message was queued for later',
  '552 Requested mail action aborted: exceeded storage allocation, quota 512 MB, message 12 MB',
  '550 5.2.1 <leo@example.com>: Account disabled',
  '450 4.2.1 The recipient gets mail faster than we allow; try again in an hour. See https://help.example.com/rate',
  '554 5.2.0 STOREDRV.Deliver.Exception:QuotaExceededException; Failed to process message due to a permanent exception',

  // Policy, reputation and authentication
  '550 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.dnsbl.example; see https://www.example.org/query/ip/192.0.2.25',
  '554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked using a list of dynamic addresses; https://lookup.example.net/?198.51.100.7',
  '550-5.7.26 This message has neither a valid DKIM signature nor an SPF record that names\r\n550-5.7.26 the address it came from, and its domain asks for one of them in DMARC.\r\n550 5.7.26 https://support.example.com/sender-requirements d9443c01a7336-1f4 - gsmtp',
  '550 5.7.509 Access denied, sending domain EXAMPLE.NET does not pass DMARC verification and has a DMARC policy of reject.',
  '550 5.7.23 The message was rejected because of Sender Policy Framework violation: mail.example.net [203.0.113.19]',
  '421 4.7.0 [TSX-04] Messages from 203.0.113.44 temporarily deferred due to unexpected volume or user complaints; see https://postmaster.example.com/error-codes',
  '553 5.7.1 [BLX21] Connections not accepted from servers without a valid sender domain name, 198.51.100.91 has none',
  '550 5.7.25 The IP address 2001:db8:4:1::25 sending this message does not have a PTR record, or the name does not lead back to it',
  '554 5.7.1 <mail.example.net[198.51.100.23]>: Client host rejected: Access denied by the administrator of this relay',
  '550 5.7.1 <mallory@example.org>... Relaying denied. Proper authentication required. IP name lookup failed [203.0.113.5]',
  '454 4.7.1 <nick@example.com>: Relay access denied while the directory is being rebuilt, try again later',
  '550-"JunkMail rejected - mail.example.net (mail.example.net) [192.0.2.77]:41230 is in\r\n550 an RBL on bl.example.org, see Blocked - see https://www.example.org/bl?192.0.2.77"',
  '554 Transaction failed. Reject due to policy restrictions. For explanation visit https://postmaster.example.de/en/case?c=hi&i=ip&v=192.0.2.60&r=1M1f',
  '530 5.7.0 Must issue a STARTTLS command first, this listener does not speak in the clear',
  '535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6 (mechanism LOGIN, user relay@example.net)',
  '535-5.7.8 User name and password are not accepted. More about this stands at\r\n535 5.7.8 https://support.example.com/bad-credentials ffacd0b85a97d-42b3 - gsmtp',

  // Greylisting, rate and load
  '450 4.7.1 <olga@example.org>: Recipient address rejected: Greylisted, see https://postgrey.example.org/help/example.org.html',
  '451 4.7.1 Greylisting in action, please come back in 00:04:58 and not before; id 7f3a9c0b',
  '451 4.7.500 Server busy. Please try again later from [192.0.2.130]. (S77719) [prod-eur03.example.com]',
  '421-4.7.28 We see an unusual rate of mail from your network [203.0.113.112      36], and\r\n421-4.7.28 slow it down to shield our users. Please read\r\n421 4.7.28 https://support.example.com/bulk-guidelines a640c23a62f3a-b2f - gsmtp',
  '452 4.5.3 Too many recipients, limit is 100',
  '421-4.3.2 Service shutting down and closing transmission channel,\r\n421 4.3.2 mx07.example.com will be back after maintenance',
  '451 4.3.0 <peggy@example.net>: Temporary lookup failure in the alias table; nothing is wrong with your message',
  '421 mx3.example.net closing connection: too many concurrent SMTP connections from 198.51.100.40; please try again later.',
  '452 4.3.1 Insufficient system resources (UsedDiskSpace[/var/spool/mail/queue]) on mbx12.example.com',
  '432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded [mbx0144.eurprd.example.com 2026-11-20T09:01:12Z]',

  // Content
  '552 5.3.4 Message size exceeds fixed limit',
  '554 5.6.0 Message rejected: the attachment invoice.exe is of a kind that is not let in here. Reference 9QX-118302',
  '550-5.7.1 [192.0.2.211      19] Our system finds that this message is likely to be unsolicited.\r\n550-5.7.1 To keep it out of the mailboxes of our users, it has been blocked. Go to\r\n550 5.7.1 https://support.example.com/why-blocked 5b1f17b1804b1-4330 - gsmtp',
  '550-High probability of spam (score 14.2 of 6.0).\r\n550 Contact postmaster@example.com and quote 1a2b-000Xyz-3C',
  '554 5.7.1 Virus found in message: Win.Test.Sample-1 (by milter 4.2.1 on filter02.example.org)',
  '550 5.6.2 Message body is declared 8BITMIME and this gateway cannot convert it without breaking its signature',

  // Network, routing and protocol, also as other programs quote them
  'host mx1.example.com[192.0.2.10] said: 550 5.1.1 <quinn@example.com>: Recipient address rejected: User unknown (in reply to RCPT TO command)',
  'host mx2.example.net[198.51.100.12] said: 452-4.2.2 The mailbox is full 452 4.2.2 Please try again later (in reply to RCPT TO command)',
  'smtp; 550 5.1.2 <rupert@example.invalid>: Host or domain name not found. Name service error for name=example.invalid type=A',
  '554 5.4.6 Too many hops: 27 Received fields and a limit of 25, the message has been here before',
  '450 4.4.2 mx9.example.org Error: timeout exceeded',
  '554 5.4.14 Hop count exceeded - possible mail loop ATTR34 [am6.example.net 2026-11-20T10:40:00.133Z]',
  '503 5.5.1 Error: need MAIL command before RCPT, and one RCPT at least before DATA',
  '500 5.5.2 Error: bad syntax, no angle brackets',

  // Accepted
  '250 2.0.0 Ok: queued as 4XvQ2h5zqLz9s7t on mail.example.org, 2 recipients, 48213 bytes',
];
