/** The grounds of the rules of qq. */
import type { qq as provider } from '../../../classify/rules/providers/qq.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const qq = {
  frequency: {
    sample: '550 Connection frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1&id=20022&no=1000722',
    source: 'https://service.mail.qq.com/detail/122 and https://smtp.codes/qq',
    reason: 'QQ blocks for minutes, hours or the rest of the day, and takes mail again then, in spite of the 5.',
  },
  'recipients-limit': {
    sample: '550 Mailbox unavailable or access denied. http://service.mail.qq.com/detail/122/169',
    source: 'https://service.mail.qq.com/detail/122 and https://smtp.codes/qq',
    reason: 'QQ says so when the mailbox gets more than it may; the words sound like a missing mailbox.',
  },
  'suspected-address': {
    sample: '550 Suspected spam ip. https://service.mail.qq.com/detail/122',
    source: 'https://service.mail.qq.com; the wording is from memory, not verified',
    reason: 'The sending address is suspected, not the message.',
  },
  'sender-domain': {
    sample: '550 Domain may not exist or DNS check failed. http://service.mail.qq.com/detail/122',
    source: 'https://service.mail.qq.com/detail/122; the wording is from memory, not verified',
    reason: 'QQ looks up the domain of the sender; that of the recipient is its own.',
  },
  'bounce-attack': {
    sample: '550 Suspected bounce attacks [IP: 192.0.2.1]. https://service.mail.qq.com/detail/122/57',
    source: 'https://service.mail.qq.com/detail/122',
    reason: 'Mail without a sender came in numbers that QQ takes for an attack by false bounces.',
  },
  'by-recipient': {
    sample: '550 Mail is rejected by recipients. http://service.mail.qq.com/',
    source: 'https://service.mail.qq.com/detail/122 and https://smtp.codes/qq',
    reason: 'The person has refused this sender.',
  },
  content: {
    sample: '550 Mail content denied. http://service.exmail.qq.com/cgi-bin/help?subtype=1&id=20022&no=1000726',
    source: 'https://service.mail.qq.com/detail/122 and https://smtp.codes/qq',
    reason: 'The filter refuses what the message says.',
  },
  unknown: {
    sample: '550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1',
    source: 'https://service.mail.qq.com/detail/122 and https://smtp.codes/qq',
    reason: 'QQ knows no mailbox of that name, and says so plainly.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
