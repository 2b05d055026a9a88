import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import type { UnpackedName } from './packages.ts';
import { kill, processesIn } from './processes.ts';
import { runToEnd } from './run-to-end.ts';

const PASSES = 10;

/**
 * A copy of a program's root, which may be written to and is entered with chroot: the program finds its own files at
 * their usual places, and two copies know nothing of each other. The network is the machine's.
 */
export class ProgramRoot {
  /** Where it is on the machine. */
  readonly path: string;
  /** What the programs that were started say on their outputs, as latin1. */
  said = '';

  private constructor(path: string) {
    this.path = path;
  }

  /** Tells whether a program was unpacked. */
  static isThere(name: UnpackedName): boolean {
    return existsSync(join(cacheFolder(), name));
  }

  /** Copies the root of an unpacked program into a folder that does not exist yet; whoever asks removes it. */
  static async copy(name: UnpackedName, path: string): Promise<ProgramRoot> {
    await runToEnd('cp', ['-a', join(cacheFolder(), name), path]);
    // as /proc shows it
    return new ProgramRoot(realpathSync(path));
  }

  /** Writes a file; paths begin with the `/` of the root, here and below. */
  write(path: string, content: string, mode = 0o644): void {
    mkdirSync(dirname(this.path + path), { recursive: true });
    writeFileSync(this.path + path, content, { mode });
  }

  /** The bytes of a file as latin1, nothing if there is no such file. */
  read(path: string): string {
    return existsSync(this.path + path) ? readFileSync(this.path + path, 'latin1') : '';
  }

  /** The names of the files in a folder and in those below it. */
  files(path: string): string[] {
    if (!existsSync(this.path + path)) return [];
    return readdirSync(this.path + path, { recursive: true }).map(String);
  }

  /** Takes a file or a folder away. */
  remove(path: string): void {
    rmSync(this.path + path, { recursive: true, force: true });
  }

  /** Makes folders that belong to a user of the root. */
  makeFolders(user: string, ...paths: readonly string[]): void {
    const id = this.idOf(user);
    for (const path of paths) {
      mkdirSync(this.path + path, { recursive: true });
      chownSync(this.path + path, id, id);
    }
  }

  /** The number of a user, and of the group of the same name. */
  idOf(user: string): number {
    return Number(new RegExp(`^${user}:x:(\\d+):`, 'm').exec(this.read('/etc/passwd'))?.[1]);
  }

  /** What a command says, run inside to its end. */
  run(command: string, ...parameters: readonly string[]): Promise<string> {
    return runToEnd('chroot', [this.path, command, ...parameters]);
  }

  /** Runs a command inside to its end and lets it read some text. */
  feed(text: string, command: string, ...parameters: readonly string[]): void {
    const result = spawnSync('chroot', [this.path, command, ...parameters], { input: text, encoding: 'utf8' });
    if (result.status !== 0) throw new Error(`${command} failed: ${result.error?.message ?? result.stderr}`);
  }

  /** Starts a command inside that is to run on. */
  start(command: string, ...parameters: readonly string[]): ChildProcess {
    const child = spawn('chroot', [this.path, command, ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const output of [child.stdout, child.stderr])
      output.setEncoding('latin1').on('data', (text: string) => (this.said += text));
    return child;
  }

  /** Ends whatever runs inside, daemons that left their parent or went into a root further down included. */
  stop(): void {
    // a child may be born while the others end
    for (let pass = 0; pass < PASSES && processesIn(this.path).length > 0; pass++) processesIn(this.path).forEach(kill);
  }

  /** Ends all that runs inside under one name. */
  stopAll(name: string): void {
    processesIn(this.path, name).forEach(kill);
  }
}
