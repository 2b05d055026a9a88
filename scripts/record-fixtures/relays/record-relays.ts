import { ProgramRoot } from '../../programs/program-root.ts';
import type { Closing } from '../closing.ts';
import type { Ports } from '../ports.ts';
import type { Recordings } from '../recordings.ts';
import { RELAYS } from './all-relays.ts';
import { recordRelay } from './record-relay.ts';

/** Records every program that is there, side by side: they wait for most of the time. */
export async function recordRelays(ports: Ports, recordings: Recordings, closing: Closing): Promise<void> {
  const present = RELAYS.filter(({ name }) => ProgramRoot.isThere(name));
  const absent = RELAYS.filter((relay) => !present.includes(relay)).map(({ name }) => name);
  if (absent.length > 0) console.warn(`not unpacked (npm run unpack-programs), left out: ${absent.join(', ')}`);
  await Promise.all(present.map((relay) => recordRelay(relay, ports, recordings, closing)));
}
