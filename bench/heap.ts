/** Prints the bytes on the heap after each round of diagnoses, as JSON. Run by memory.ts, with --expose-gc. */
import { library } from './library.ts';
import { replies } from './replies.ts';

const ROUNDS = 3;
const CALLS = 300_000;

/** Returns the bytes in use when all that can go is gone. */
function used(): number {
  globalThis.gc!();
  return process.memoryUsage().heapUsed;
}

function diagnoseMany(): void {
  for (let call = 0; call < CALLS; call++) library.diagnose(`${replies[call % replies.length]!} ${call}`);
}

// The first round compiles the code, which stays.
diagnoseMany();
const bytes = [used()];
for (let round = 0; round < ROUNDS; round++) {
  diagnoseMany();
  bytes.push(used());
}
console.log(JSON.stringify(bytes));
