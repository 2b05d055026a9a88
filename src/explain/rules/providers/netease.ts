/** The grounds of the rules of netease. */
import type { netease as provider } from '../../../classify/rules/providers/netease.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const netease = {
  spam: {
    sample: '554 DT:SPM 163 smtp1,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.7',
    source: 'Copy of the page of 163.com at biecuoliao.com/pa/MBRrwEM.html',
    reason: 'The message looks like spam to NetEase; after a 451 the same one may be tried again after two minutes.',
  },
  listed: {
    sample: '450 DT:RBL 163 mx9,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.7',
    source: 'Copy of the page of 163.com at biecuoliao.com/pa/MBRrwEM.html',
    reason: 'The sending address is on a list, or its reputation is bad.',
  },
  connections: {
    sample: '421 HL:ICC 163 mx3,too many connections',
    source: 'Copy of the page of 163.com at biecuoliao.com/pa/MBRrwEM.html',
    reason: 'Too many connections of one address.',
  },
  volume: {
    sample: '450 MI:DMC 163 smtp5,too many messages in this connection',
    source: 'Copy of the page of 163.com at biecuoliao.com/pa/MBRrwEM.html',
    reason: 'Too many messages or recipients in a connection or in a time.',
  },
  authentication: {
    sample: '550 MI:SPF 163 mx8,see http://mail.163.com/help/help_spam_16.htm',
    source: 'Copy of the page of 163.com at biecuoliao.com/pa/MBRrwEM.html',
    reason: 'SPF of the sending domain does not allow this address.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
