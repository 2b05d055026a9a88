/** Words by which mails for people say that something was not, or not yet, delivered. All in lower case. */

const FAILED = [
  'could not be delivered',
  'cannot be delivered',
  "can't be delivered",
  "couldn't be delivered",
  'was not delivered',
  "wasn't delivered",
  'not been delivered',
  'not deliver',
  'unable to deliver',
  "wasn't able to deliver",
  'cannot deliver',
  "couldn't deliver",
  'delivery failed',
  'delivery has failed',
  'failed to deliver',
  'delivery to the following',
  'undeliver',
  'returned to sender',
  'permanent error',
  'permanent fatal error',
  'permanent failure',
  'delivery error',
  'following recipient',
  'following address',
  'user unknown',
  'unknown user',
  'unknown address',
  'no such user',
  'mailbox full',
  'mailbox is full',
  'does not exist',
  'rejected',
  'failed recipient',
  // German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian
  'nicht zugestellt',
  'unzustellbar',
  'zustellung fehlgeschlagen',
  "n'a pas pu être",
  'non remis',
  'non distribu',
  'échec de la remise',
  'no se pudo entregar',
  'no se puede entregar',
  'no se ha podido entregar',
  'no ha podido entregarse',
  'não pôde ser entregue',
  'não foi entregue',
  'não entregue',
  'non è stato recapitato',
  'impossibile recapitare',
  'mancata consegna',
  'rilevato un errore',
  'niet worden bezorgd',
  'niet bezorgd',
  'onbestelbaar',
  'nie mogła zostać dostarczona',
  'niedostarczon',
  'не было доставлено',
  'не доставлено',
  'недоставлен',
  'не может быть доставлено',
  // Japanese, Chinese
  '送信できません',
  '届けられません',
  '配信できません',
  '配信エラー',
  '无法投递',
  '无法送达',
  '投递失败',
  '未能投递',
  '退信',
  '退回',
];
const DELAYED = [
  'still undelivered',
  'not yet been delivered',
  'has been delayed',
  'delivery delayed',
  'message delayed',
  'delivery is delayed',
  'will be retried',
  'will keep trying',
  'still being retried',
  'will continue to be attempted',
  'delivery attempts will continue',
  'still trying to deliver',
  'warning message only',
  'temporarily delayed',
  'noch nicht zugestellt',
  "n'a pas encore",
  'aún no se ha',
  'ainda não foi',
  'non è ancora stato',
  'nog niet bezorgd',
  'ещё не доставлено',
];

/** Returns whether a text, in lower case, says that something failed. */
export function saysFailed(lower: string): boolean {
  return FAILED.some((words) => lower.includes(words));
}

/** Returns whether a text, in lower case, begins so. */
export function beginsWithFailure(lower: string): boolean {
  return FAILED.some((words) => lower.startsWith(words));
}

/** Returns whether a text, in lower case, says that somebody still tries. */
export function saysDelayed(lower: string): boolean {
  return DELAYED.some((words) => lower.includes(words));
}
