/** The recipes of the guide run: with the real packages, and without their servers. */
import { Backoffs, type MinimalJob } from 'bullmq';
import { Database } from 'node-sqlite3-wasm';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { backoffStrategy } from '../../examples/recipes/bullmq.ts';
import { patience } from '../../examples/recipes/cockatiel.ts';
import { sendPatiently } from '../../examples/recipes/p-retry.ts';
import { SCHEMA, sendNext } from '../../examples/recipes/sql-queue.ts';
import { DAY, MINUTE, SECOND } from '../../src/backoff/units.ts';
import { filesBelow, readText } from '../house/project.ts';

const BUSY = '451 4.3.2 Please try again later';
const GREYLISTED = '450 4.2.0 Greylisted, try again in 10 minutes';
const UNKNOWN = '550 5.1.1 No such user';

/** What nodemailer throws. */
function errorOf(response: string): Error {
  return Object.assign(new Error(`Message failed: ${response}`), {
    response,
    responseCode: Number(response.slice(0, 3)),
  });
}

/** Sends nothing: fails with each of some replies in turn, then succeeds. */
function failing(...replies: readonly string[]): () => Promise<void> {
  const left = [...replies];
  return () => {
    const reply = left.shift();
    return reply === undefined ? Promise.resolve() : Promise.reject(errorOf(reply));
  };
}

afterEach(() => {
  vi.useRealTimers();
});

test.each(filesBelow('examples/recipes', '.ts'))('the guide shows %s as it is', (file) => {
  expect(readText('docs/guide/retrying.md')).toContain(`\`\`\`ts\n${readText(`examples/recipes/${file}`)}\`\`\`\n`);
});

describe('BullMQ', () => {
  const after = (attempts: number, reply: string, age: number): Promise<number> | number | undefined =>
    Backoffs.calculate(
      { type: 'schedule' },
      attempts,
      errorOf(reply),
      { timestamp: Date.now() - age } as MinimalJob as never,
      backoffStrategy,
    );

  test('asks the schedule', () => {
    vi.useFakeTimers();
    expect(after(1, BUSY, 0)).toBe(5 * MINUTE);
    expect(after(4, BUSY, 20 * MINUTE)).toBe(20 * MINUTE);
  });

  test('waits as long as the server asks', () => {
    vi.useFakeTimers();
    expect(after(1, GREYLISTED, 0)).toBe(10 * MINUTE);
  });

  test.each([
    ['the answer is final', 1, UNKNOWN, 0],
    ['the message is too old', 108, BUSY, 5 * DAY],
  ])('fails the job when %s', (_why, attempts, reply, age) => {
    expect(after(attempts, reply, age)).toBe(-1);
  });
});

describe('p-retry', () => {
  test('waits as the schedule says, and stops with success', async () => {
    const wait = vi.fn<(delay: number) => Promise<void>>().mockResolvedValue();
    await sendPatiently(failing(BUSY, BUSY, BUSY), wait);
    expect(wait.mock.calls).toEqual([[10 * SECOND], [20 * SECOND], [40 * SECOND]]);
  });

  test.each([
    ['when its attempts are used up', [BUSY, BUSY, BUSY, BUSY, BUSY, BUSY], BUSY, 4],
    ['at once when the answer is final', [UNKNOWN, BUSY], UNKNOWN, 0],
  ])('gives up %s, with what the server said', async (_when, replies, last, waits) => {
    const wait = vi.fn<(delay: number) => Promise<void>>().mockResolvedValue();
    await expect(sendPatiently(failing(...replies), wait)).rejects.toThrow(last);
    expect(wait).toHaveBeenCalledTimes(waits);
  });
});

describe('cockatiel', () => {
  test('waits as the schedule says, spread at random', async () => {
    vi.useFakeTimers();
    const start = Date.now();
    const sent = patience().execute(failing(BUSY, BUSY));
    await vi.runAllTimersAsync();
    await sent;
    // From half of 10 and 20 seconds up to the whole.
    expect(Date.now() - start).toBeGreaterThanOrEqual(15 * SECOND);
    expect(Date.now() - start).toBeLessThanOrEqual(30 * SECOND);
  });

  test.each([
    ['when its attempts are used up', [BUSY, BUSY, BUSY, BUSY, BUSY, BUSY], BUSY, 5],
    ['at once when the answer is final', [UNKNOWN, BUSY], UNKNOWN, 1],
  ])('gives up %s, with what the server said', async (_when, replies, last, attempts) => {
    vi.useFakeTimers();
    const send = vi.fn(failing(...replies));
    const refused = expect(patience().execute(send)).rejects.toThrow(last);
    await vi.runAllTimersAsync();
    await refused;
    expect(send).toHaveBeenCalledTimes(attempts);
  });
});

describe('a queue in SQL', () => {
  function queueWith(...recipients: readonly string[]): Database {
    const db = new Database();
    db.exec(SCHEMA);
    for (const recipient of recipients) db.run('INSERT INTO outgoing (recipient, due_at) VALUES (?, 0)', recipient);
    return db;
  }
  const rows = (db: Database): object[] => db.all('SELECT * FROM outgoing');

  test('takes what is due, and forgets what was sent', async () => {
    const db = queueWith('a@example.com');
    expect(await sendNext(db, failing())).toBe(true);
    expect(rows(db)).toEqual([]);
    expect(await sendNext(db, failing())).toBe(false);
  });

  test('writes down when to try again, and leaves the message alone until then', async () => {
    const db = queueWith('a@example.com');
    await sendNext(db, failing(GREYLISTED), () => 1_000);
    expect(rows(db)).toMatchObject([{ attempts: 1, first_attempt_at: 1_000, due_at: 1_000 + 10 * MINUTE }]);
    expect(await sendNext(db, failing(), () => 10 * MINUTE)).toBe(false);
    expect(await sendNext(db, failing(), () => 1_000 + 10 * MINUTE)).toBe(true);
    expect(rows(db)).toEqual([]);
  });

  test('keeps to the schedule to its end', async () => {
    const db = queueWith('a@example.com');
    const send = vi.fn(() => Promise.reject(errorOf(BUSY)));
    let now = 0;
    while (await sendNext(db, send, () => now)) now = Number(db.get('SELECT due_at FROM outgoing')?.['due_at'] ?? now);
    expect(send).toHaveBeenCalledTimes(108);
    expect(now).toBe(433_200 * SECOND);
  });

  test('gives up when the answer is final', async () => {
    const db = queueWith('a@example.com');
    await sendNext(db, failing(UNKNOWN));
    expect(rows(db)).toEqual([]);
  });

  test('no two workers take the same message, and that of a dead one comes back', async () => {
    const db = queueWith('a@example.com', 'b@example.com');
    const taken: string[] = [];
    const forever = (recipient: string): Promise<never> => {
      taken.push(recipient);
      return new Promise(() => undefined);
    };
    void sendNext(db, forever, () => 0);
    void sendNext(db, forever, () => 0);
    expect(await sendNext(db, failing(), () => 0)).toBe(false);
    expect(taken).toEqual(['a@example.com', 'b@example.com']);
    void sendNext(db, forever, () => 10 * MINUTE);
    expect(taken[2]).toBe('a@example.com');
  });
});
