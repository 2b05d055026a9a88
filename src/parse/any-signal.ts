/** A signal of any parser. */
import type { Signal } from '../signal.ts';
import type { ErrorSignal } from './error/from-error.ts';
import type { LogSignal } from './log/log-signal.ts';

/** A signal, and what lines of logs and errors tell beside what all signals have. */
export interface AnySignal extends Signal, Partial<Omit<LogSignal, keyof Signal>>, Pick<ErrorSignal, 'rejected'> {}
