/** The part of a Postfix log that belongs to one scenario: scenarios run one after another, so it is one piece. */
import type { PostfixInstance } from './postfix-instance.ts';
import { settleOrder } from './settle-order.ts';
import { until } from './until.ts';

/** A message whose content came in; one without content never gets to the queue. */
const TAKEN = /postfix\/cleanup\[\d+\]: ([\dA-F]+): message-id=/g;

/** How much of the log an error tells. */
const MOST_TO_SHOW = 3000;

/** Follows the log from where it is now. */
export class LogSlice {
  readonly #postfix: PostfixInstance;
  readonly #start: number;

  constructor(postfix: PostfixInstance) {
    this.#postfix = postfix;
    this.#start = postfix.log().length;
  }

  /** What was logged since. */
  text(): string {
    return settleOrder(this.#postfix.log().slice(this.#start));
  }

  /** How many delivery attempts of a message were logged, counting each recipient. */
  attempts(queueId: string): number {
    return this.text().split(`: ${queueId}: to=<`).length - 1;
  }

  /** Tells whether a message has left the queue. */
  hasRemoved(queueId: string): boolean {
    return new RegExp(`: ${queueId}: (?:removed|reject:|.*exceeded)`).test(this.text());
  }

  /** Waits until every message, the reports included, has left the queue. */
  async messagesGone(): Promise<void> {
    await this.#until('the end of all messages', () =>
      [...this.text().matchAll(TAKEN)].every(([, queueId]) => queueId === undefined || this.hasRemoved(queueId)),
    );
  }

  /** Waits until every client has left smtpd. */
  async clientsGone(): Promise<void> {
    await this.#until('the last client to leave', () => {
      const text = this.text();
      return text.split(']: connect from ').length === text.split(']: disconnect from ').length;
    });
  }

  async #until(what: string, condition: () => boolean): Promise<void> {
    await until(what, condition).catch((error: unknown) => {
      throw new Error(`${String(error)}:\n${this.text().slice(-MOST_TO_SHOW)}`);
    });
  }
}
