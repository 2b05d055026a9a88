/** Runs the demo and says how it ended. */
import { runScenario } from './scenario.ts';

const start = Date.now();
try {
  const { sent, notSent, suppressed, log } = await runScenario(console.log);
  const count = (end: string) => notSent.filter(({ failedReason }) => failedReason.startsWith(end)).length;
  const retries = [...sent, ...notSent].reduce((sum, { data }) => sum + Math.max(data.attempts - 1, 0), 0);
  console.log(`
sent          ${sent.length}
given up      ${count('given-up')}
suppressed    ${count('suppressed')}
retries       ${retries}
attempts      ${log.length}
suppression   ${suppressed.join(', ')}
seconds       ${Math.round((Date.now() - start) / 1000)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
