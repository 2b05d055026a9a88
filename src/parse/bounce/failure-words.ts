/** Words by which mails for people say that something was not, or not yet, delivered. */

const FAILED = [
  'could not be delivered',
  'cannot be delivered',
  "can't be delivered",
  'was not delivered',
  "wasn't delivered",
  'not been delivered',
  'unable to deliver',
  "wasn't able to deliver",
  'could not deliver',
  'cannot deliver',
  "couldn't deliver",
  'delivery failed',
  'delivery has failed',
  'failed to deliver',
  'delivery to the following',
  'undeliverable',
  'undelivered',
  'returned to sender',
  'permanent error',
  'permanent fatal error',
  'permanent failure',
  'delivery error',
  'following recipient',
  'following address',
  'user unknown',
  'unknown user',
  'no such user',
  'mailbox full',
  'mailbox is full',
  'does not exist',
  'rejected',
  'failed recipient',
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
];

/** Returns whether a text, in lower case, says that something failed. */
export function saysFailed(lower: string): boolean {
  return FAILED.some((words) => lower.includes(words));
}

/** Returns whether a text, in lower case, says that somebody still tries. */
export function saysDelayed(lower: string): boolean {
  return DELAYED.some((words) => lower.includes(words));
}
