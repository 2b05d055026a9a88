import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ProgramRoot } from '../../programs/program-root.ts';
import { reply } from '../answer.ts';
import { AnsweringServer } from '../answering-server.ts';
import type { Closing } from '../closing.ts';
import type { DeliveryScenario } from '../delivery-scenario.ts';
import type { Ports } from '../ports.ts';
import type { Recordings } from '../recordings.ts';
import { nameReports } from './name-reports.ts';
import { RELAY_SCENARIOS } from './relay-scenarios.ts';
import type { Relay, RunningRelay } from './relay.ts';

/** How long nothing must have happened: the last line is logged when the queue is already empty. */
const QUIET_MS = 300;
const POLL_MS = 20;
/** How long the end of a message may take after its last attempt. */
const LIMIT_MS = 60_000;
/** How much of the log an error tells. */
const MOST_TO_SHOW = 3000;

/** Lets one program deliver all messages that it can; records its log and the reports that it sent. */
export async function recordRelay(relay: Relay, ports: Ports, recordings: Recordings, closing: Closing): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `record-${relay.name}-`));
  closing.add({ stop: () => rmSync(folder, { recursive: true, force: true }) });
  const answers = new Map(RELAY_SCENARIOS.flatMap(({ answers = {} }) => Object.entries(answers)));
  const server = closing.add(
    await AnsweringServer.start(ports[relay.answering], reply('220 mx.example.org ESMTP'), answers),
  );
  const root = closing.add(await ProgramRoot.copy(relay.name, join(folder, 'root')));
  const running = await relay.start(root, ports).catch((error: unknown) => {
    throw new Error(`${relay.name} does not start: ${String(error)}\n${root.said}`);
  });
  for (const scenario of RELAY_SCENARIOS) {
    if (relay.leavesOut?.includes(scenario.name)) continue;
    server.begin();
    running.forget?.();
    const start = running.log().length;
    await deliver(scenario, running);
    const log = Buffer.from(running.log().slice(start), 'latin1');
    recordings.add(`test/fixtures/logs/${relay.name}/${scenario.name}.log`, log);
    for (const [end, report] of nameReports(scenario, server.records.bounces))
      recordings.add(`test/fixtures/bounces/${relay.name}/${scenario.name}${end}.eml`, report);
  }
}

/** Sees a message and its reports through all attempts that it needs. */
async function deliver(scenario: DeliveryScenario, running: RunningRelay): Promise<void> {
  const submitted = Date.now();
  await running.submit(scenario);
  for (const age of scenario.retriesAt ?? []) {
    const due = submitted + age * 1000;
    if (await becomesQuiet(running, due)) return;
    await sleep(Math.max(due - Date.now(), 0));
    await running.retry();
  }
  if (!(await becomesQuiet(running, Date.now() + LIMIT_MS)))
    throw new Error(`${scenario.name} does not end:\n${running.log().slice(-MOST_TO_SHOW)}`);
}

/** Waits until there is nothing left to do; false when that takes too long. */
async function becomesQuiet(running: RunningRelay, end: number): Promise<boolean> {
  let length = -1;
  let since = Date.now();
  while (Date.now() < end) {
    const now = running.log().length;
    if (now !== length || !running.isIdle()) since = Date.now();
    if (Date.now() - since > QUIET_MS) return true;
    length = now;
    await sleep(POLL_MS);
  }
  return false;
}
