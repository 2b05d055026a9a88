import { Closing } from './closing.ts';
import { recordEverything } from './record-everything.ts';
import { REPOSITORY } from './recordings.ts';
import { whatIsMissing } from './what-is-missing.ts';

/** The repository, or a folder that is named instead. */
const root = process.argv[2] ?? REPOSITORY;
const LIMIT_MS = 200_000;
const NOTHING_WRITTEN = 'record-fixtures: nothing was written:';

const closing = new Closing();

/** Every way out goes through here. */
function leave(status: number, ...why: readonly unknown[]): never {
  closing.close();
  if (why.length > 0) console.error(...why);
  process.exit(status);
}

const missing = whatIsMissing();
if (missing !== undefined) leave(1, `record-fixtures: ${missing}`);
process.on('SIGINT', () => leave(130, NOTHING_WRITTEN, 'interrupted'));
process.on('SIGTERM', () => leave(143, NOTHING_WRITTEN, 'ended'));
process.on('uncaughtException', (error) => leave(1, NOTHING_WRITTEN, error));
setTimeout(() => leave(1, NOTHING_WRITTEN, `not done after ${LIMIT_MS / 1000} s`), LIMIT_MS);
const recordings = await recordEverything(closing);
const count = recordings.write(root);
console.log(`${count} files recorded`);
for (const path of recordings.leftOver(root)) console.log(`not recorded this time: ${path}`);
leave(0);
