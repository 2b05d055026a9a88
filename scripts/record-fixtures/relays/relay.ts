import type { UnpackedName } from '../../programs/packages.ts';
import type { ProgramRoot } from '../../programs/program-root.ts';
import type { DeliveryScenario } from '../delivery-scenario.ts';
import type { PortName, Ports } from '../ports.ts';

/** A mail program that relays everything to its own answering server. */
export interface Relay {
  /** The program, and the folder of what is recorded from it. */
  readonly name: UnpackedName;
  /** The answering server's port. */
  readonly answering: PortName;
  /** Scenarios that the program has no way to go through. */
  readonly leavesOut?: readonly string[];
  /** Configures it and starts it. */
  readonly start: (root: ProgramRoot, ports: Ports) => Promise<RunningRelay>;
}

/** A program that is ready for mail. */
export interface RunningRelay {
  /** All that it logged so far, as latin1. */
  readonly log: () => string;
  /** Hands a message in. */
  readonly submit: (scenario: DeliveryScenario) => Promise<void>;
  /** Tells whether any message waits or is on its way. */
  readonly isIdle: () => boolean;
  /** Tries everything once more that waits. */
  readonly retry: () => Promise<void>;
  /** Forgets what would weigh on the next message: which hosts failed, what stays in the queue for good. */
  readonly forget?: () => void;
}

/** The settings in seconds that all relays have in common: ages at which a sender is warned and a message expires. */
export const WARNING_SECONDS = 3;
export const LIFETIME_SECONDS = 5;
