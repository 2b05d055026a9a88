import { expect } from 'vitest';
import { isCode } from '../../src/code/enhanced-code.ts';
import type { Signal } from '../../src/signal.ts';

/** What holds for whatever a parser returned. */
export function expectSignal(signal: Signal | undefined): void {
  if (signal === undefined) return;
  expect(JSON.parse(JSON.stringify(signal))).toStrictEqual(signal);
  expect(signal.code === undefined || isCode(signal.code)).toBe(true);
  expect(signal.reply === undefined || (signal.reply >= 200 && signal.reply < 600)).toBe(true);
  expect(new Set(signal.flaws).size).toBe(signal.flaws.length);
}
