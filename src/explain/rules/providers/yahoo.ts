/** The grounds of the rules about Yahoo. */
import type { yahoo as provider } from '../../../classify/rules/providers/yahoo.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const yahoo = {
  spamhaus: {
    sample:
      "553 5.7.1 [BL23] Connections will not be accepted from 192.0.2.7, because the ip is in Spamhaus's list; see https://postmaster.yahooinc.com/error-codes",
    source: 'https://senders.yahooinc.com/smtp-error-codes',
    reason:
      'The markers BL and TSS07 say that the sending address stands on a list of Spamhaus, whatever the rest of the line calls it.',
  },
  'permanently-deferred': {
    sample:
      '421 4.7.1 [TS03] All messages from 192.0.2.7 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes',
    source:
      'https://help.yahoo.com/kb/SLN3436.html for TS03 and https://senders.yahooinc.com/smtp-error-codes for TSS09 and TSS11',
    reason:
      'Yahoo has given up on the sending address and says that repeating the message is of no use until the way of sending has changed.',
  },
  deferred: {
    sample:
      '421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
    source: 'https://senders.yahooinc.com/smtp-error-codes',
    reason:
      'Complaints of users or an unusual volume have lowered the standing of the sending address: Yahoo slows it down until that has recovered.',
  },
  greylisted: {
    sample:
      '421 4.7.1 [GL01] Message from (192.0.2.7) temporarily deferred - 4.16.50. Please refer to http://postmaster.yahoo.com/errors/421-gl01.html',
    source: 'The marker as experts read it; the page that it links was not verified',
    reason: 'GL stands for greylisting: a host that Yahoo has not seen before is asked to come back.',
  },
  unauthenticated: {
    sample:
      '550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM. See https://senders.yahooinc.com/smtp-error-codes#authentication-failures',
    source: 'https://senders.yahooinc.com/smtp-error-codes',
    reason:
      'Neither SPF nor DKIM passed, or DMARC failed (AU01): the sender has to put its records and signatures right.',
  },
  'sender-domains-policy': {
    sample:
      "554 5.7.9 Message not accepted for policy reasons. Email rejected due to sender's domain DMARC policy. See https://senders.yahooinc.com/smtp-error-codes",
    source: 'https://senders.yahooinc.com/smtp-error-codes',
    reason: 'The policy that is meant is the one that the domain of the From publishes.',
  },
  policy: {
    sample:
      '554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes [120]',
    source: 'https://senders.yahooinc.com/smtp-error-codes',
    reason:
      'Yahoo refuses by a policy of its own and does not say whether content, links or the sender gave the reason.',
  },
  'policy-words': {
    sample: '554 5.7.9 Message not accepted for policy reasons. See https://senders.yahooinc.com/smtp-error-codes',
    source: 'https://senders.yahooinc.com/smtp-error-codes',
    reason:
      'Yahoo gives 5.7.9 with 554 for its own policy, where the register has an authentication mechanism and Yahoo with 550 an unauthenticated sender.',
  },
  'unresolvable-sender': {
    sample:
      '451 Message temporarily deferred due to unresolvable RFC.5321 from domain; see https://senders.yahooinc.com/error-codes#unresolvable-from-domain',
    source: 'https://senders.yahooinc.com/smtp-error-codes',
    reason:
      'The domain of the envelope sender cannot be resolved: with 451 the look-up failed for now, with 554 the domain has no usable record.',
  },
  'broken-headers': {
    sample: '554 Message not allowed - Headers are not RFC compliant[291]',
    source: 'https://senders.yahooinc.com/smtp-error-codes',
    reason: 'A header is missing, doubled or malformed: the message has to be built otherwise.',
  },
  'address-harvesting': {
    sample: '451 VS1-IP Excessive unknown recipients - possible Open Relay (#4.1.8)',
    source: 'https://senders.yahooinc.com/smtp-error-codes; the line itself was not verified there',
    reason:
      'The sending address has tried too many recipients that do not exist, which counts against the host and says nothing about this recipient.',
  },
  'unknown-recipient': {
    sample:
      "554 delivery error: dd This user doesn't have a yahoo.com account (ann@example.com) [0] - mta1234.mail.gq1.yahoo.com",
    source: 'https://senders.yahooinc.com/smtp-error-codes',
    reason:
      'Yahoo names the recipient as one without an account, and its page asks to remove such addresses from the list.',
  },
  'disabled-recipient': {
    sample:
      '554 delivery error: dd Sorry, your message to ann@example.com cannot be delivered. This mailbox is disabled (554.30). - mta4321.mail.bf1.yahoo.com',
    source: 'https://senders.yahooinc.com/smtp-error-codes',
    reason: 'The mailbox exists and was closed; the number in brackets belongs to Yahoo and is no enhanced code.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
