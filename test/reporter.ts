import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line, `12 passed, 0 failed`, for people who skim and for programs that count. */
export default class TotalReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    console.log(summary(modules, unhandled.length));
  }
}

/** A file or a `describe` that breaks outside its tests is one failure more; a test that never ran has not passed. */
function summary(modules: readonly TestModule[], unhandled: number): string {
  const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
  const count = (state: string): number => states.filter((other) => other === state).length;
  const broken = modules
    .flatMap((module) => [module, ...module.children.allSuites()])
    .filter((part) => part.errors().length > 0);
  const failed = count('failed') + count('pending') + broken.length + unhandled;
  const skipped = count('skipped');
  return `${count('passed')} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
