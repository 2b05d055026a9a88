/** The grounds of the rules of t-online. */
import type { tOnline as provider } from '../../../classify/rules/providers/t-online.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const tOnline = {
  'unknown-address': {
    sample:
      '554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.)',
    source: 'https://www.spamresource.com/2020/06/whoops-t-onlinede-not-accepting-mail.html',
    reason: 'The sending address is unknown or has a bad name, and its postmaster must write to have it opened.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
