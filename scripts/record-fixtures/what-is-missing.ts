import { spawnSync } from 'node:child_process';

/** Says in one line why nothing can be recorded here, or undefined when everything is there. */
export function whatIsMissing(): string | undefined {
  if (process.platform !== 'linux') return 'needs Linux, for its error numbers and its way to fill a backlog';
  if (process.getuid?.() !== 0) return 'needs root, because only root can start Postfix';
  const version = spawnSync('postconf', ['-d', '-h', 'mail_version'], { encoding: 'utf8' });
  if (version.status !== 0) return 'needs Postfix, which is not installed (Debian: apt-get install postfix)';
  if (spawnSync('openssl', ['version']).status !== 0) return 'needs openssl (Debian: apt-get install openssl)';
  return undefined;
}
