/** What a table of verdicts comes to. */
import type { Action, Category } from '../../verdict.ts';
import { colors } from '../output.ts';
import type { JudgedRecord } from './judged-record.ts';

/** Counts verdicts by action and category. */
export class Summary {
  count = 0;
  readonly #actions = new Map<Action, number>();
  readonly #categories = new Map<Category, number>();

  /** Counts one. */
  add({ verdict }: JudgedRecord): void {
    this.count++;
    increment(this.#actions, verdict.action);
    increment(this.#categories, verdict.category);
  }

  /** Returns the counts, the most frequent first. */
  toText(): string {
    const actions = list(this.#actions);
    const categories = list(this.#categories);
    return `\n${colors.bold(`${this.count} in all`)}\n  by action    ${actions}\n  by category  ${categories}\n`;
  }
}

function increment<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function list(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.map(([name, count]) => `${count} ${name}`).join(', ');
}
