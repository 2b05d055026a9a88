/**
 * SparkPost, which posts many events at once: https://developers.sparkpost.com/api/webhooks. `raw_reason` is what the server
 * said, `reason` the same with SparkPost's own additions. A message that it could not make comes as a `gen_event`.
 */
import { diagnose, type Diagnosis } from 'enhanced-status-codes';

/** What is read of a batch. */
export type SparkpostBatch = readonly { readonly msys: SparkpostEnvelope }[];

interface SparkpostEnvelope {
  readonly message_event?: SparkpostEvent;
  readonly gen_event?: SparkpostEvent;
}

interface SparkpostEvent {
  readonly type: string;
  readonly rcpt_to: string;
  readonly raw_reason?: string;
  readonly reason?: string;
}

const FAILURES: readonly string[] = [
  'bounce',
  'delay',
  'out_of_band',
  'policy_rejection',
  'generation_failure',
  'generation_rejection',
];

/** Returns the recipients of whom a batch tells a failure, each with its diagnosis. */
export function fromSparkpost(batch: SparkpostBatch): readonly (readonly [recipient: string, Diagnosis])[] {
  return batch.flatMap(({ msys }) => {
    const event = msys.message_event ?? msys.gen_event;
    if (event === undefined || !FAILURES.includes(event.type)) return [];
    return [[event.rcpt_to, diagnose(event.raw_reason || event.reason)] as const];
  });
}
