import type { DeliveryScenario } from '../delivery-scenario.ts';

/** What one program did with one message that always fails for now, as it is written to disk. */
export interface ScheduleRun {
  readonly program: string;
  /** The settings that the schedule hangs on, as in the program's configuration. */
  readonly settings: Readonly<Record<string, string>>;
  /** The age of the message in seconds at each attempt. */
  readonly attempts: readonly number[];
  /** The lines of the log that say so. */
  readonly log: readonly string[];
}

/** The message. */
export const PATIENT: DeliveryScenario = { name: 'patient' };

/** How long it may take until a program gives it up. */
export const LIMIT_MS = 90_000;
