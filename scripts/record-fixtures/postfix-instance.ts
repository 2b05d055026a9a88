/**
 * A private Postfix in a folder of its own: nothing of the machine's own Postfix is read, changed or restarted, and
 * mail comes in over its smtpd because the set-gid commands refuse foreign configurations.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const COMMAND_LIMIT_MS = 15_000;

/** Whoever starts it must {@link PostfixInstance.stop} it. */
export class PostfixInstance {
  /** Everything that it has on disk. */
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Writes main.cf and master.cf, and other files by their names, and starts the daemons. */
  start(settings: string, services: string, tables: Readonly<Record<string, string>> = {}): void {
    // the daemons run as another user and must get through
    chmodSync(this.folder, 0o755);
    for (const part of ['config', 'queue', 'data']) mkdirSync(join(this.folder, part));
    for (const [name, text] of Object.entries({ 'main.cf': settings, 'master.cf': services, ...tables }))
      writeFileSync(join(this.folder, 'config', name), text);
    run('chown', 'postfix', join(this.folder, 'data'));
    this.#control('start');
  }

  /** All of the log so far. */
  log(): string {
    return readFileSync(join(this.folder, 'maillog'), 'utf8');
  }

  /** Tells whether the message waits for a retry. */
  hasDeferred(queueId: string): boolean {
    return readdirSync(join(this.folder, 'queue/deferred'), { recursive: true }).some((path) =>
      String(path).endsWith(`/${queueId}`),
    );
  }

  /** Tries a deferred message once more, now. */
  retry(queueId: string): void {
    run('postqueue', '-c', join(this.folder, 'config'), '-i', queueId);
  }

  /** Takes a message out of the queue. */
  remove(queueId: string): void {
    run('postsuper', '-c', join(this.folder, 'config'), '-d', queueId);
  }

  /** Stops the daemons in an orderly way; the log stays. */
  halt(): void {
    this.#control('stop');
  }

  /** Stops whatever still runs. Not running is fine: this is for every way out. */
  stop(): void {
    spawnSync('postfix', ['-c', join(this.folder, 'config'), 'abort'], { stdio: 'ignore', timeout: COMMAND_LIMIT_MS });
  }

  #control(command: string): void {
    run('postfix', '-c', join(this.folder, 'config'), command);
  }
}

/** Runs one of Postfix's commands to its end. */
function run(command: string, ...parameters: string[]): void {
  const result = spawnSync(command, parameters, { encoding: 'utf8', timeout: COMMAND_LIMIT_MS });
  if (result.status !== 0)
    throw new Error(`${command} ${parameters.join(' ')} failed: ${result.error?.message ?? result.stderr}`);
}
