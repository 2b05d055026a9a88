/** What a program waits for when it imports a door: in fresh processes, less what importing nothing costs. */
import { execFileSync } from 'node:child_process';
import { DIST } from './library.ts';
import { median, type Row } from './table.ts';

const RUNS = 15;
/** The rules about words come with two of the doors. */
const AIMS: Readonly<Record<string, number>> = { index: 10, code: 10, catalogue: 10, parse: 10, classify: 15 };
const DOORS = Object.keys(AIMS);
const SCRIPT = `
  const start = performance.now();
  await import(process.argv[1]);
  console.log(performance.now() - start);
`;

/** Returns the milliseconds of each door. */
export function importTimes(): Row[] {
  const urls = [new URL('empty.js', import.meta.url), ...DOORS.map((door) => new URL(`${door}.js`, DIST))];
  // In turn, so that a busy moment of the machine meets all of them.
  const rounds = Array.from({ length: RUNS }, () => urls.map(importOnce));
  const [empty = 0, ...times] = urls.map((_url, column) => median(rounds.map((round) => round[column]!)));
  return times.map((time, index) => {
    const cost = time - empty;
    const door = DOORS[index]!;
    const aim = AIMS[door]!;
    return { what: `import of ${door}`, result: `${cost.toFixed(1)} ms`, aim: `< ${aim} ms`, met: cost < aim };
  });
}

function importOnce(url: URL): number {
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', SCRIPT, url.href], { encoding: 'utf8' }),
  );
}
