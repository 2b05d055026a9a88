/** The grounds of the rules of i-ua. */
import type { iUa as provider } from '../../../classify/rules/providers/i-ua.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const iUa = {
  unknown: {
    sample: '550 See http://mail.i.ua/err/2/',
    source: 'Sisimai, rhost/for-iua.go, as quoted there; the page of i.ua was not verified',
    reason: 'The number 2 stands for a mailbox that does not exist.',
  },
  frozen: {
    sample: '550 See http://mail.i.ua/err/3/',
    source: 'Sisimai, rhost/for-iua.go, as quoted there; the page of i.ua was not verified',
    reason: 'The number 3 stands for a mailbox that was frozen because nobody used it.',
  },
  full: {
    sample: '550 See http://mail.i.ua/err/4/',
    source: 'Sisimai, rhost/for-iua.go, as quoted there; the page of i.ua was not verified',
    reason: 'The number 4 stands for a full mailbox.',
  },
  limit: {
    sample: '550 See http://mail.i.ua/err/5/',
    source: 'Sisimai, rhost/for-iua.go, as quoted there; the page of i.ua was not verified',
    reason: 'The number 5 stands for a limit of sending.',
  },
  listed: {
    sample: '550 See http://mail.i.ua/err/9/',
    source: 'Sisimai, rhost/for-iua.go, as quoted there; the page of i.ua was not verified',
    reason: 'The number 9 stands for a listed address.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
