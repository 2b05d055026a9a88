/** The grounds of the rules of google. */
import type { google as provider } from '../../../classify/rules/providers/google.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const google = {
  group: {
    sample:
      '550 5.7.1 The group may not exist, or you may not have permission to post messages to it. https://groups.google.com/support/',
    source: 'https://support.google.com/a/answer/168383',
    reason:
      'Google Groups leaves open whether the group exists or takes no mail from this sender, so that nothing is known of the address.',
  },
  'group-spam': {
    sample: '550 5.7.1 Your email to group chess@example.org was rejected due to spam classification.',
    source: 'Text of Google Groups in reports; https://support.google.com/a/answer/168383 was not verified for it',
    reason:
      'The filter of the group took the message for spam; advice on SPF and DKIM follows, which is not the reason.',
  },
  'dns-trouble': {
    sample: '451 4.7.26 Unable to verify the sender because of temporary DNS failures. - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
    reason: 'Google could not look up what it needs to check the sender; the next attempt may succeed.',
  },
  'no-pointer': {
    sample: '550 5.7.25 The sending IP address 192.0.2.25 has no PTR record, or it does not lead back to it. - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
    reason: 'Google gives these codes to addresses without a name that leads back to them.',
  },
  spf: {
    sample: '550 5.7.27 This message does not pass SPF checks for example.net. - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
    reason: 'At Google 5.7.27 is a failure of SPF; the register has a sender whose domain takes no mail.',
  },
  dkim: {
    sample: '550 5.7.30 This message does not pass DKIM checks for example.net. - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
    reason: 'At Google these codes say that DKIM, alignment or DMARC is missing; 5.7.30 is registered for REQUIRETLS.',
  },
  'unusual-rate': {
    sample: '421 4.7.28 We see an unusual rate of mail from 192.0.2.25; it is slowed down. - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
    reason: 'Volume is the cause that Google names, whichever of the identifiers of the message it counts.',
  },
  'no-tls': {
    sample:
      '421-4.7.29 This message was not sent over a TLS connection and is rate limited.\r\n421 4.7.29 https://support.google.com/a/answer/81126 - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
    reason: 'Google gives 5.7.29 to senders without TLS, where the register has a failure of ARC.',
  },
  'full-and-inactive': {
    sample:
      '552 5.2.2 The account is out of storage space and inactive. https://support.google.com/mail/?p=OverQuotaPerm - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
    reason: 'A full mailbox that nobody looks into will not be cleared.',
  },
  'receiving-rate': {
    sample:
      '550 5.2.1 The user you write to is receiving mail at a rate that prevents further messages. https://support.google.com/mail/?p=ReceivingRatePerm - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
    reason: 'The mailbox is well; it gets more mail than it may just now. The code 5.2.1 would call it disabled.',
  },
  'relay-limit': {
    sample: '550 5.4.5 Daily user sending limit exceeded. - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
    reason: 'The sending account has used up what it may send in a day; it may send again tomorrow.',
  },
  'account-suspended': {
    sample: '550 5.7.0 Mail relay denied [192.0.2.1]. The sending account has been suspended due to abuse. - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
    reason: 'The account that sends is closed for abuse; nothing is said of the recipient.',
  },
  'not-compliant': {
    sample: '554 5.6.0 The message is malformed. https://support.google.com/mail/?p=RfcMessageNonCompliant - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
    reason: 'The headers of the message break RFC 5322.',
  },
  'reputation-of-domain': {
    sample: '550 5.7.1 This message is refused because of the very low reputation of the sending domain. - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
    reason: 'The bad name is that of the domain in the message.',
  },
  'reputation-of-ip': {
    sample: '421 4.7.0 This message is suspicious due to the low reputation of the sending IP address. - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
    reason: 'The bad name is that of the sending address.',
  },
  'dangerous-content': {
    sample:
      '552 5.7.0 This message was blocked because its content presents a potential security issue. https://support.google.com/mail/?p=BlockedMessage - gsmtp',
    source: 'https://support.google.com/mail/answer/6590',
    reason: 'An attachment of a kind that Gmail lets in from nobody, such as a program or an archive that holds one.',
  },
  'ipv6-guidelines': {
    sample:
      '550 5.7.1 Our system has detected that this message does not meet IPv6 sending guidelines regarding PTR records and authentication. https://support.google.com/mail/?p=IPv6AuthError - gsmtp',
    source: 'https://support.google.com/a/answer/81126',
    reason: 'By IPv6 Gmail takes mail only from addresses with a PTR record that leads back, and only authenticated.',
  },
  'unsolicited-content': {
    sample:
      '550 5.7.1 Our system has detected that this message is likely unsolicited mail. https://support.google.com/mail/?p=UnsolicitedMessageError - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
    reason: 'A filter looked at the message itself and refuses it.',
  },
  'customer-rule': {
    sample: '550 5.7.1 Message rejected by a rule of this organization. - gcdp',
    source: 'https://support.google.com/a/answer/3726730',
    reason: 'The ending gcdp stands for a rule that a customer of Google has made.',
  },
  'several-domains': {
    sample: '451 4.3.0 Multiple destination domains per transaction is unsupported. Please try again. - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
    reason: 'An envelope may name one domain; each domain gets through in a transaction of its own.',
  },
  'mail-loop': {
    sample:
      '554 5.4.6 Message exceeded 50 hops, this may indicate a mail loop. https://support.google.com/mail/?p=MailLoop - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
    reason: 'The message has passed more hosts than any honest one does.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
