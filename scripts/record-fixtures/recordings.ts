/**
 * Everything that a run records, kept in memory until the end: a run that fails leaves the repository as it was.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Mask } from './mask.ts';

export const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

/** The files of a run, by their path in the repository. */
export class Recordings {
  readonly #files = new Map<string, Buffer>();
  readonly #mask: Mask;

  constructor(mask: Mask) {
    this.#mask = mask;
  }

  /** Keeps a file; text and bytes alike are masked. */
  add(path: string, content: string | Buffer): void {
    if (this.#files.has(path)) throw new Error(`${path} was recorded twice`);
    // latin1 keeps bytes that are no text
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    this.#files.set(path, Buffer.from(this.#mask(bytes.toString('latin1')), 'latin1'));
  }

  /** Keeps plain data as JSON. */
  addJson(path: string, data: unknown): void {
    this.add(path, `${JSON.stringify(data, null, 2)}\n`);
  }

  /** The text of a file, or nothing if it was not recorded this time. */
  read(path: string): string {
    return this.#files.get(path)?.toString() ?? '';
  }

  /** Writes all files; returns how many. */
  write(root: string): number {
    for (const [path, bytes] of this.#files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), bytes);
    }
    return this.#files.size;
  }

  /** Files beside the written ones that no longer come from a run, or were left out this time. */
  leftOver(root: string): string[] {
    const folders = new Set([...this.#files.keys()].map((path) => dirname(path)).filter((path) => path !== 'examples'));
    const found = [...folders].flatMap((folder) =>
      readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${folder}/${entry.name}`),
    );
    // The golden files are the tests' own.
    return found.filter((path) => !this.#files.has(path) && !path.endsWith('.expected.json'));
  }
}
