/** What a verdict's words ask for and rest on, for a person to read. */
import type { Action, Basis } from '../verdict.ts';

/** What an action asks for. */
export const ACTION_SENTENCE: Readonly<Record<Action, string>> = {
  none: 'nothing to do',
  retry: 'send it again later, unchanged',
  'retry-slower': 'send it again later, and send less at a time',
  'suppress-recipient': 'stop sending to this address',
  'fix-sender': 'mend the sending side first; the address may be fine',
  'fix-message': 'change the message first; the address may be fine',
  review: 'a person should look; keep the address',
};

/** What stands in place of a verdict for a 3yz, which asks to go on. */
export const GO_AHEAD_SENTENCE = 'no verdict: the server waits for more and answers after that';

/** What decided, where no words did. */
export const BASIS_SENTENCE: Readonly<Record<Basis, string>> = {
  'own-rule': 'a rule of your own',
  'provider-rule': 'what this provider means by the code',
  'text-rule': 'the reply and the command that it answers',
  'enhanced-code': 'the registered meaning of the enhanced code; no rule knows the words',
  reply: 'the usual meaning of the reply code; neither the words nor an enhanced code say more',
  'generic-code': 'the subject of the enhanced code; nothing says more',
  'dsn-action': 'the action of the report; nothing says more',
  transport: 'the failure of the connection',
  none: 'nothing that could be read',
};
