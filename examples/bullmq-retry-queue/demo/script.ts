/** How the demo's mail server behaves. */
import { MINUTE } from 'enhanced-status-codes/backoff';

/** What the server can do with a message. */
export type Answer =
  /** Takes the message. */
  | 'accept'
  /** Says no more, until the client has had enough. */
  | 'silence'
  /** Has read the message and neither takes nor refuses it: the demo kills the worker meanwhile. */
  | 'hold'
  /** Takes the message and does not come round to say so before the worker is killed: RFC 1047. */
  | 'accept-untold'
  /** Refuses, in these words: 554 the message, as RFC 5321 section 4.3.2 has it, all else the recipient. */
  | `${4 | 5}${string}`;

/** What happened before, as a behaviour sees it. */
export interface Past {
  /** When earlier attempts for the same recipient came, in the queue's time. */
  readonly attempts: readonly number[];
  /** Attempts so far for the same domain. */
  readonly forDomain: number;
  readonly now: number;
}

type Behaviour = (past: Past) => Answer;

/** Gives one answer after the other, and then the last one for ever. */
const inTurn =
  (...answers: readonly [Answer, ...Answer[]]): Behaviour =>
  ({ attempts }) =>
    answers[attempts.length] ?? answers.at(-1) ?? 'accept';

/** RFC 6647: refuses whoever it never saw, until some time has passed since the first attempt. */
const greylist =
  (time: number): Behaviour =>
  ({ attempts: [first], now }) =>
    first !== undefined && now - first >= time ? 'accept' : '451 4.7.1 Greylisted, please try again later';

const whileBusy =
  (count: number): Behaviour =>
  ({ forDomain }) =>
    forDomain < count ? '450 4.7.0 Too many connections from your host, slow down' : 'accept';

/** What each domain does; every other one takes all mail. */
export const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  'grey.example': greylist(30 * MINUTE),
  'limited.example': inTurn('450 4.7.1 You send too fast, try again in 1 hour', 'accept'),
  'busy.example': whileBusy(5),
  'silent.example': inTurn('silence', 'accept'),
  'full.example': inTurn('452 4.2.2 The mailbox is over quota', 'accept'),
  'gone.example': inTurn('550 5.1.1 No such user here'),
  'spam.example': inTurn('554 5.7.1 Message rejected as spam'),
  'down.example': inTurn('451 4.3.0 Internal error, queue file cannot be written'),
  'held.example': inTurn('hold', 'accept'),
  'untold.example': inTurn('accept-untold', 'accept'),
};

/** How many messages go to each domain. */
export const MESSAGES: Readonly<Record<string, number>> = {
  'plain.example': 8,
  'limited.example': 3,
  'busy.example': 12,
  'silent.example': 2,
  'full.example': 2,
  'gone.example': 3,
  'spam.example': 1,
  'down.example': 1,
  'grey.example': 4,
};
/** The messages that are in the hands of the worker that is killed. */
export const HELD: Readonly<Record<string, number>> = { 'held.example': 3, 'untold.example': 1 };
