/** Unpacks every program that is not there yet; the roots stay for later runs. Needs Debian or Ubuntu, and root. */
import { cacheFolder } from './cache-folder.ts';
import { PROGRAM_PACKAGES, type UnpackedName } from './packages.ts';
import { unpack } from './unpack.ts';

const failures: string[] = [];
for (const name of Object.keys(PROGRAM_PACKAGES) as UnpackedName[])
  await unpack(name, cacheFolder()).then(
    () => console.log(`${name} is in ${cacheFolder()}`),
    (error: unknown) => failures.push(`${name}: ${String(error)}`),
  );
for (const failure of failures) console.error(failure);
process.exitCode = failures.length;
