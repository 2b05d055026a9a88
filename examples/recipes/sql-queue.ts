/** A queue in SQL: the columns are the state. Written for SQLite; what PostgreSQL wants otherwise is said beside it. */
import type { Database } from 'node-sqlite3-wasm';
import { diagnose } from 'enhanced-status-codes';
import { MINUTE, planRetry, postfix } from 'enhanced-status-codes/backoff';

const schedule = postfix();
/** A worker that dies gives its message back after this time; no delivery may take longer. */
const LEASE = 10 * MINUTE;

/** Times are milliseconds since 1970: `bigint` in PostgreSQL, and `double precision` for the delay. */
export const SCHEMA = `
  CREATE TABLE outgoing (
    id integer PRIMARY KEY,
    recipient text NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    first_attempt_at integer,
    last_delay real,
    warnings_sent integer NOT NULL DEFAULT 0,
    due_at integer NOT NULL
  );
  CREATE INDEX outgoing_due ON outgoing (due_at);
`;

/** PostgreSQL: `FOR UPDATE SKIP LOCKED` behind `LIMIT 1`, so that workers do not wait for each other. */
const TAKE = `
  UPDATE outgoing SET due_at = :until
  WHERE id = (SELECT id FROM outgoing WHERE due_at <= :now ORDER BY due_at LIMIT 1)
  RETURNING *
`;
const LATER = `
  UPDATE outgoing
  SET attempts = :attempts, first_attempt_at = :first, last_delay = :delay, warnings_sent = :warnings, due_at = :due
  WHERE id = :id
`;

interface Message {
  readonly id: number;
  readonly recipient: string;
  readonly attempts: number;
  readonly first_attempt_at: number | null;
  readonly last_delay: number | null;
  readonly warnings_sent: number;
}

/** Sends the message that is due the longest; returns whether there was one. */
export async function sendNext(
  db: Database,
  send: (recipient: string) => Promise<void>,
  now: () => number = Date.now,
): Promise<boolean> {
  const start = now();
  const message = db.get(TAKE, { ':now': start, ':until': start + LEASE }) as unknown as Message | null;
  if (message === null) return false;
  // Only what the sending said is judged: a failure of the database is none of the recipient's.
  const failure = await send(message.recipient).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  if (failure) afterFailure(db, message, failure.error, start, now());
  else db.run('DELETE FROM outgoing WHERE id = ?', message.id);
  return true;
}

function afterFailure(db: Database, message: Message, error: unknown, start: number, now: number): void {
  const { id, warnings_sent: warningsSent, last_delay: lastDelay } = message;
  const attempts = message.attempts + 1;
  const firstAttemptAt = message.first_attempt_at ?? start;
  const step = planRetry(schedule, { attempts, firstAttemptAt, lastDelay, warningsSent, now }, diagnose(error).verdict);
  // Here the sender is told that the message failed, unless the reason is `delivered`; above, that it is late:
  // `step.warnSender`.
  if (step.kind === 'give-up') db.run('DELETE FROM outgoing WHERE id = ?', id);
  else
    db.run(LATER, {
      ':id': id,
      ':attempts': attempts,
      ':first': firstAttemptAt,
      ':delay': step.lastDelay ?? step.delay,
      ':warnings': warningsSent + Number(step.warnSender),
      ':due': Math.ceil(step.at),
    });
}
