import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseExamples } from './choose-examples.ts';
import type { Closing } from './closing.ts';
import { maskFor } from './mask.ts';
import { choosePorts } from './ports.ts';
import { recordPostfix } from './record-postfix.ts';
import { Recordings } from './recordings.ts';
import { recordRelays } from './relays/record-relays.ts';
import { recordSchedules } from './schedules/record-schedules.ts';

/** Records Postfix and what belongs to it, and beside it all other programs and the schedules; hands back what there is to write. */
export async function recordEverything(closing: Closing): Promise<Recordings> {
  const folder = mkdtempSync(join(tmpdir(), 'record-fixtures-'));
  closing.add({ stop: () => rmSync(folder, { recursive: true, force: true }) });
  const ports = await choosePorts();
  const recordings = new Recordings(maskFor(folder, ports));
  await Promise.all([
    recordPostfix(folder, ports, recordings, closing),
    recordRelays(ports, recordings, closing),
    recordSchedules(ports, recordings, closing),
  ]);
  chooseExamples(recordings);
  return recordings;
}
