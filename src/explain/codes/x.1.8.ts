/** The page on X.1.8: the domain of the sender. */
import type { Page } from '../page.ts';

/** Reference page of X.1.8. */
export const page = {
  key: 'X.1.8',
  title: "The sender's domain could take no reply",
  summary:
    'The receiver looked up the domain of the return path, found nothing to which a bounce could be sent, and so does not take mail from there.',
  severity: {
    level: 'high',
    reason: 'Every receiver that checks refuses, for all recipients, until DNS or the sender address is put right.',
  },
  productionRisk: {
    level: 'high',
    reason:
      'A lapsed domain or a lost record strikes all mail in its name at once, and no bounce can reach you to say so.',
  },
  meaning: [
    'Whoever cannot be told of a failure should not be listened to: that is the rule behind the code. The server takes the domain of `MAIL FROM`, looks for an MX, A or AAAA record, and finds none.',
    'It is one of the oldest tests against spam, and cheap. It says nothing about SPF or about your reputation, and nothing about the recipient.',
    'On Exchange Online 5.1.8 is another thing: `Access denied, bad outbound sender`. There the account that sends was locked after it had sent spam, very likely because somebody else has its password.',
  ],
  forms: {
    4: '4.1.8 is the default of Postfix, behind 450, for names that do not exist; Sendmail keeps it, behind 451, for look-ups that failed. Your queue tries for days, which is long enough to publish a record.',
    5: '5.1.8 is final. Sendmail sends `553 5.1.8` for a domain that does not exist, and a Postfix does so if `unknown_address_reject_code` is 550.',
  },
  causes: [
    'The sender is made of an internal host name: `root@web1.local`, `www-data@ip-192-0-2-7.internal`.',
    'The subdomain for bounces, `bounce.example.com`, was never given an MX or address record.',
    'The domain has expired, or its name servers do not answer.',
    'A typing error in the sender setting of one program.',
    "The receiver's own resolver is out of order, and it defers everybody.",
    'From Exchange Online: the mailbox is restricted for sending outside.',
    'The mail is forged, with an invented domain, and the test did its work.',
  ],
  reproduce: {
    how: 'Switch `reject_unknown_sender_domain` on, and let a client introduce its mail with a sender under `.invalid`.',
    kind: 'log',
    text: 'postfix/smtpd[26471]: NOQUEUE: reject: RCPT from client.example.com[192.0.2.10]: 450 4.1.8 <someone@nowhere.invalid>: Sender address rejected: Domain not found; from=<someone@nowhere.invalid> to=<postmaster@mail.example.net> proto=ESMTP helo=<client.example.com>',
    expect:
      '`450 4.1.8 ... Domain not found`, said in answer to `RCPT TO` although it is about the sender: Postfix waits with its refusals until then.',
    origin: 'Postfix',
  },
  fixes: [
    {
      title: 'Publish where bounces go',
      when: 'The domain in the refusal is yours and has no record.',
      system: 'dns',
      snippet: [
        'bounce.example.com.  3600  IN  MX   10 mail.example.com.',
        '; name every host that sends under this domain, a mailing service included',
        'bounce.example.com.  3600  IN  TXT  "v=spf1 ip4:192.0.2.25 -all"',
      ].join('\n'),
      why: 'The MX record is the clean answer to the test, and the host behind it has to take the bounces. The SPF record belongs to a return path, though this test does not ask for it.',
    },
    {
      title: 'Replace internal names on the way out',
      when: 'Hosts and scripts send as `user@host.local`.',
      system: 'postfix',
      snippet: [
        '# main.cf, where no mail of real subdomains passes',
        'myorigin = example.com',
        'masquerade_domains = example.com',
        'sender_canonical_maps = hash:/etc/postfix/sender_canonical',
        '# /etc/postfix/sender_canonical, followed by: postmap /etc/postfix/sender_canonical',
        '@web1.local   web1@example.com',
      ].join('\n'),
      why: '`masquerade_domains` cuts `web1.example.com` down to the domain that exists, and would do so to `ann@sales.example.com`; the table handles names outside it, for senders only. The mailbox `web1@` has to exist.',
    },
    {
      title: 'Check as the receiver does',
      when: 'You do not know which record is missing.',
      system: 'shell',
      snippet: [
        'dig +short MX   bounce.example.com @192.0.2.53   # a resolver outside your network',
        'dig +short A    bounce.example.com @192.0.2.53',
        'dig +trace NS   example.com | tail -n 5           # still delegated?',
      ].join('\n'),
      why: 'Inside, split DNS can make a name look perfect that nobody outside has ever seen.',
    },
    {
      title: 'Secure the account, then release it',
      when: 'Exchange Online says `bad outbound sender`.',
      system: 'exchange',
      snippet: [
        '# first: new password, sign out everywhere, look for inbox rules that forward or delete',
        'Get-InboxRule -Mailbox bob@example.com | Format-List Name, ForwardTo, RedirectTo, DeleteMessage',
        'Get-BlockedSenderAddress',
        'Remove-BlockedSenderAddress -SenderAddress bob@example.com',
      ].join('\n'),
      why: 'The lock follows a burst of outgoing spam. Released without new credentials, the account is soon locked again, and after a few times only the support of Microsoft can release it.',
    },
  ],
  avoid: [
    {
      what: 'Invent a sender domain that resolves',
      why: 'Your bounces then go to its owner, and SPF and DMARC fail in place of the old test.',
    },
    {
      what: 'Publish a null MX for a domain that sends',
      why: 'RFC 7505 warns against it: that record says that no bounce is wanted, and 5.7.27 is the answer.',
    },
    {
      what: 'Turn the test of your own server off because of one customer',
      why: 'List the one domain with `OK` in a table in front of the test, under `smtpd_sender_restrictions`; among the recipient restrictions the `OK` would skip all that follows.',
    },
  ],
  seenFrom: [
    {
      provider: 'Sendmail',
      line: '553 5.1.8 <bob@nowhere.invalid>... Domain of sender address bob@nowhere.invalid does not exist',
      means: 'The sense of the register, said at `MAIL FROM`.',
      source: 'https://sources.debian.org/src/sendmail/',
    },
    {
      provider: 'Exchange Online',
      line: '550 5.1.8 Access denied, bad outbound sender',
      means: 'The sending account is restricted because it sent spam.',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    },
    {
      provider: 'Facebook',
      line: '550 5.1.8 DNS-P1 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#dns Sender refused',
      means: 'The domain of the sender did not pass a look-up; DNS-P3 is about the reverse name of the host.',
      source: 'https://www.facebook.com/postmaster/response_codes',
    },
    {
      provider: 'Yahoo',
      line: '451 VS1-IP Excessive unknown recipients - possible Open Relay (#4.1.8)',
      means: 'Too many recipients that do not exist, which has nothing to do with your domain.',
      source: 'https://senders.yahooinc.com/smtp-error-codes',
    },
  ],
  tellTheSender: 'Your message was refused because the sender address it went out with could not receive a reply.',
  related: [
    { key: 'X.1.7', how: 'The sender cannot even be parsed.' },
    { key: 'X.1.2', how: "The recipient's domain fails the same test." },
    { key: 'X.7.27', how: 'The domain exists and has declared that it takes no mail.' },
    { key: 'X.7.25', how: 'The host that sends has no proper reverse name.' },
    { key: 'X.7.23', how: 'The domain exists, and does not vouch for the host.' },
    { key: 'X.7.1', how: 'The sender was refused by name.' },
  ],
  sources: [
    { title: 'RFC 3463, section 3.2', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
    {
      title: 'Postfix: reject_unknown_sender_domain',
      url: 'https://www.postfix.org/postconf.5.html#reject_unknown_sender_domain',
    },
    {
      title: 'Microsoft: Remove-BlockedSenderAddress',
      url: 'https://learn.microsoft.com/en-us/powershell/module/exchange/remove-blockedsenderaddress',
    },
    { title: 'RFC 7505, section 4.2', url: 'https://www.rfc-editor.org/rfc/rfc7505#section-4.2' },
  ],
  confidence: {
    level: 'high',
    ground:
      'The lines of Postfix and Sendmail are recorded. That of Exchange Online is from memory of the page of Microsoft, those of Facebook and Yahoo are known at second hand.',
  },
} satisfies Page<'X.1.8'>;
