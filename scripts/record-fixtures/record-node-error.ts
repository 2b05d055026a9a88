import type { NodeFailure } from './node-failures.ts';
import { plainError } from './plain-error.ts';
import type { Ports } from './ports.ts';
import type { Recordings } from './recordings.ts';

/** What the errors are recorded with. */
export interface NodeStage {
  readonly ports: Ports;
  /** The self-signed certificate in PEM, for whoever trusts it. */
  readonly certificate: string;
  readonly recordings: Recordings;
}

/** Lets one attempt fail and records its error. */
export async function recordNodeError(name: string, failure: NodeFailure, stage: NodeStage): Promise<void> {
  const error = await failure(stage.ports, stage.certificate).then(
    () => {
      throw new Error(`${name} did not fail`);
    },
    (reason: unknown) => reason,
  );
  stage.recordings.addJson(`test/fixtures/errors/node/${name}.json`, plainError(error));
}
