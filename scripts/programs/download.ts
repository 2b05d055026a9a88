import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from './run-to-end.ts';

/** Downloads Debian packages and all that they depend on, as if nothing were installed; returns the files' paths. */
export async function download(packages: readonly string[], cache: string): Promise<string[]> {
  const archives = join(cache, 'apt/archives');
  const noArchives = join(cache, 'apt/none');
  for (const folder of [archives, noArchives]) mkdirSync(join(folder, 'partial'), { recursive: true });
  const nothingInstalled = join(cache, 'apt/status');
  writeFileSync(nothingInstalled, '');
  const options = [
    `Dir::State::status=${nothingInstalled}`,
    // the machine's own caches are made for what is installed there
    'Dir::Cache::pkgcache=',
    'Dir::Cache::srcpkgcache=',
    'APT::Sandbox::User=root',
    'APT::Install-Recommends=false',
  ].flatMap((option) => ['-o', option]);
  const install = ['install', '-qq', '-y', ...packages];
  // what is already there would not be listed
  const listed = await runToEnd('apt-get', [
    ...options,
    '-o',
    `Dir::Cache::archives=${noArchives}`,
    '--print-uris',
    ...install,
  ]);
  await runToEnd('apt-get', [...options, '-o', `Dir::Cache::archives=${archives}`, '--download-only', ...install]);
  return [...listed.matchAll(/^'\S+' (\S+)/gm)].map(([, file = '']) => join(archives, file));
}
