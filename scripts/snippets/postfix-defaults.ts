import { execFileSync } from 'node:child_process';

let defaults: ReadonlyMap<string, string> | undefined;

/** Returns the settings of the installed Postfix with their defaults, in which no other setting is named. */
export function postfixDefaults(): ReadonlyMap<string, string> {
  defaults ??= new Map(
    execFileSync('postconf', ['-dx'], { encoding: 'utf8' })
      .split('\n')
      .map((line) => line.split(/ =(?: (?=\S))?/))
      .map(([name, ...value]) => [name!, value.join(' = ')]),
  );
  return defaults;
}
