import { setTimeout as sleep } from 'node:timers/promises';
import { bounceKind } from './bounce-kind.ts';
import type { DeliveryScenario } from './delivery-scenario.ts';
import { LogSlice } from './log-slice.ts';
import type { Ports } from './ports.ts';
import type { PostfixInstance } from './postfix-instance.ts';
import type { Recordings } from './recordings.ts';
import type { AnsweringServers } from './servers.ts';
import { SmtpClient } from './smtp-client.ts';
import { submitMessage } from './submit-message.ts';
import { until } from './until.ts';

/** What a delivery is recorded with. */
export interface DeliveryStage {
  readonly postfix: PostfixInstance;
  readonly ports: Ports;
  /** The reports come to the first. */
  readonly servers: AnsweringServers;
  readonly recordings: Recordings;
}

/** Lets Postfix deliver one message and records its log, the answers it got and the reports it sent. */
export async function recordDelivery(scenario: DeliveryScenario, stage: DeliveryStage): Promise<void> {
  const { postfix, servers, recordings } = stage;
  for (const server of servers) server.begin();
  const slice = new LogSlice(postfix);
  // the client stays until the end: an earlier "disconnect" line would show up anywhere between the others
  const client = await SmtpClient.connect(stage.ports.submission);
  const reply = await submitMessage(scenario, client);
  const queueId = /queued as ([\dA-F]+)/.exec(reply)?.[1];
  if (queueId === undefined) throw new Error(`no queue id in ${reply}`);
  await deliver(scenario, queueId, slice, postfix);
  await slice.messagesGone();
  await client.quit();
  await slice.clientsGone();

  recordings.add(`test/fixtures/logs/postfix/${scenario.name}.log`, slice.text());
  const answered = servers.flatMap((server) => server.records.answered).join('');
  if (answered) recordings.add(`test/fixtures/replies/answered/${scenario.name}.txt`, answered);
  for (const bounce of servers[0].records.bounces)
    recordings.add(`test/fixtures/bounces/postfix/${scenario.name}${bounceKind(bounce)}.eml`, bounce);
}

/** Sees a message through all its attempts, and takes it out of the queue if it is still there. */
async function deliver(
  scenario: DeliveryScenario,
  queueId: string,
  slice: LogSlice,
  postfix: PostfixInstance,
): Promise<void> {
  const submitted = Date.now();
  let attempts = 0;
  const attemptEnds = async (): Promise<void> => {
    await until(`an attempt to deliver ${scenario.name}`, () => {
      if (slice.hasRemoved(queueId)) return true;
      return slice.attempts(queueId) > attempts && postfix.hasDeferred(queueId);
    });
    attempts = slice.attempts(queueId);
  };
  await attemptEnds();
  for (const age of scenario.retriesAt ?? []) {
    await sleep(Math.max(submitted + age * 1000 - Date.now(), 0));
    postfix.retry(queueId);
    await attemptEnds();
  }
  if (!slice.hasRemoved(queueId)) postfix.remove(queueId);
}
