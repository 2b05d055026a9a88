/**
 * The example examples/bullmq-retry-queue, run as a reader would: a Redis, a mail server with a script, three workers as
 * processes of their own, one of which is killed. What came out must be what the script says, to the message. Needs
 * redis-server.
 */
import { HOUR, MINUTE } from 'enhanced-status-codes/backoff';
import { beforeAll, describe, expect, it } from 'vitest';
import { runScenario, type Outcome } from '../../examples/bullmq-retry-queue/demo/scenario.ts';

let outcome: Outcome;
beforeAll(async () => {
  const told: string[] = [];
  outcome = await runScenario((line) => told.push(line)).catch((error: unknown) => {
    // What led to it; nobody wants to read it when all went well.
    for (const line of told) console.error(line);
    throw error;
  });
  // Half a minute is usual; a busy machine gets more, and the demo says itself what it waited for in vain.
}, 200_000);

const TAKEN = ['accept', 'accept-untold'];
const attemptsFor = (recipient: string) => outcome.log.filter((attempt) => attempt.recipient === recipient);
const copies = () => outcome.log.filter(({ answer, messageId }) => TAKEN.includes(answer) && messageId !== undefined);
const countIn = (values: readonly string[]) =>
  new Map([...new Set(values)].map((one) => [one, values.filter((value) => value === one).length]));
const addresses = (count: number, domain: string) =>
  Array.from({ length: count }, (_, index) => `${index + 1}@${domain}`);

describe('each recipient is tried as often as the server asks for, and no more', () => {
  const temporary = '451 4.3.0 Internal error, queue file cannot be written';
  it.each([
    [8, 'plain.example', ['accept']],
    [4, 'grey.example', ['451 4.7.1 Greylisted, please try again later', 'accept']],
    [3, 'limited.example', ['450 4.7.1 You send too fast, try again in 1 hour', 'accept']],
    [2, 'silent.example', ['silence', 'accept']],
    [2, 'full.example', ['452 4.2.2 The mailbox is over quota', 'accept']],
    [3, 'gone.example', ['550 5.1.1 No such user here']],
    [1, 'spam.example', ['554 5.7.1 Message rejected as spam']],
    [1, 'down.example', Array.from({ length: 7 }, () => temporary)],
    [3, 'held.example', ['hold', 'accept']],
    [1, 'untold.example', ['accept-untold', 'accept']],
  ])('%i at %s', (count, domain, answers) => {
    const recipients = addresses(count, domain);
    const seen = recipients.map((recipient) => attemptsFor(recipient).map(({ answer }) => answer));
    expect(seen).toEqual(recipients.map(() => answers));
  });

  it('12 at busy.example, which refuses the first five attempts, whosever they are', () => {
    const answers = addresses(12, 'busy.example').flatMap((recipient) =>
      attemptsFor(recipient).map(({ answer }) => answer),
    );
    expect(answers.filter((answer) => answer === 'accept')).toHaveLength(12);
    expect(answers.filter((answer) => answer.startsWith('450 4.7.0'))).toHaveLength(5);
    expect(answers).toHaveLength(17);
  });
});

describe('how the messages end', () => {
  it('35 are sent, 5 are given up, 3 are not even tried', () => {
    const ends = outcome.notSent.map(({ failedReason }) => failedReason.replace(/:.*/, ''));
    expect(outcome.sent).toHaveLength(35);
    expect(countIn(ends)).toEqual(
      new Map([
        ['given-up (permanent, recipient-unknown)', 3],
        ['given-up (permanent, spam-content)', 1],
        ['given-up (attempts, system-error)', 1],
        ['suppressed', 3],
      ]),
    );
  });

  it('none is lost: what the queue says it sent is what the server took', () => {
    const sent = outcome.sent.map(({ data }) => data.messageId);
    expect(new Set(copies().map(({ messageId }) => messageId))).toEqual(new Set(sent));
    expect(new Set(sent).size).toBe(35);
  });

  it('none comes twice, but the one whose taking the killed worker never heard of', () => {
    const twice = [...countIn(copies().map(({ messageId = '' }) => messageId))].filter(([, count]) => count > 1);
    expect(twice).toEqual([['<first.1@untold.example>', 2]]);
  });

  it('the queue counts 22 retries; the server saw four attempts more, those that died with their worker', () => {
    const attempts = [...outcome.sent, ...outcome.notSent].reduce((sum, { data }) => sum + data.attempts, 0);
    expect(attempts).toBe(40 + 22);
    expect(outcome.log).toHaveLength(40 + 22 + 4);
  });
});

describe('the suppression list', () => {
  it('has the dead addresses, and neither the full mailboxes nor the reader of the spam', () => {
    expect(outcome.suppressed).toEqual(addresses(3, 'gone.example'));
  });

  it('keeps a second message to them from being tried', () => {
    const second = outcome.notSent.filter(({ data }) => data.subject === 'again');
    expect(second.map(({ data }) => data.attempts)).toEqual([0, 0, 0]);
    expect(second.map(({ failedReason }) => failedReason).sort()).toEqual(
      addresses(3, 'gone.example').map((address) => `suppressed: ${address}`),
    );
  });
});

describe('the waits, in the time of the queue', () => {
  it.each([
    ['greylisting', 4, 'grey.example', 30 * MINUTE],
    ['a wait that the server asks for', 3, 'limited.example', HOUR],
    ['a full mailbox', 2, 'full.example', 6 * HOUR],
  ])('%s', (_, count, domain, wait) => {
    for (const recipient of addresses(count, domain)) {
      const [first, second] = attemptsFor(recipient).map(({ at }) => at);
      expect(second! - first!).toBeGreaterThanOrEqual(wait);
    }
  });

  it('a server that stays broken is left alone for longer and longer', () => {
    const times = attemptsFor('1@down.example').map(({ at }) => at);
    expect(times.at(-1)! - times[0]!).toBeGreaterThanOrEqual(0.9 * 7 * HOUR);
  });
});

it('no domain sees more than four deliveries at once, from two workers with four hands each', () => {
  expect(outcome.peaks.get('busy.example')).toBeGreaterThan(1);
  for (const [domain, peak] of outcome.peaks) expect([domain, peak <= 4]).toEqual([domain, true]);
});
