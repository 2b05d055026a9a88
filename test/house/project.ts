import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The folder of package.json, as a path. */
export const ROOT = join(import.meta.dirname, '../..');

/** One file of `src`. */
export interface SourceFile {
  /** Relative to `src`, with slashes: `code/find-code.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Reads a file of the project. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Returns the files below a folder, relative to it, with slashes. */
export function filesBelow(folder: string, ending: string): string[] {
  const paths = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return paths
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith(ending))
    .sort();
}

/** Returns all of `src`. */
export function sourceFiles(): SourceFile[] {
  return filesBelow('src', '.ts').map((path) => ({ path, text: readText(`src/${path}`) }));
}

/** The doors of package.json by what stands behind the name in an import: `.`, `./code` ... */
export interface PackageJson {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | object>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Returns package.json. */
export function readPackage(): PackageJson {
  return JSON.parse(readText('package.json')) as PackageJson;
}

/** Returns the import paths of the doors that hold code: `enhanced-status-codes`, `enhanced-status-codes/code` ... */
export function doors(): string[] {
  const { name, exports } = readPackage();
  return Object.keys(exports)
    .filter((door) => typeof exports[door] === 'object')
    .map((door) => name + door.slice(1));
}
