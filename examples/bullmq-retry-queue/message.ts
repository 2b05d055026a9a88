/**
 * A message in the queue: what to send, and what the schedule has to know. It has one recipient, as every recipient has
 * a fate of its own.
 */
export interface Message {
  /** Made once, when the message is queued: a second copy has the same, and receivers can tell. */
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Attempts so far, as `QueueState` has them; times are the queue's. */
  readonly attempts: number;
  readonly firstAttemptAt?: number;
  readonly lastDelay?: number;
  /** Not to be tried before. */
  readonly notBefore?: number;
}

/** Returns what a throttle counts by. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
