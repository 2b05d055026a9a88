import type { Answer } from './answer.ts';

/** One message that Postfix gets to deliver, and what it meets. */
export interface DeliveryScenario {
  /** Names the recorded files; also the recipient's local part, unless `to` says otherwise. */
  readonly name: string;
  /** The envelope sender, `sender@example.com` by default. */
  readonly from?: string;
  /** The recipients, `<name>@example.org` by default. */
  readonly to?: readonly string[];
  /** What the answering server says, by local part; it accepts everybody else. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** The age in seconds at which each further attempt is made; none by default. */
  readonly retriesAt?: readonly number[];
  /** Asks for delivery reports (RFC 3461), such as `NOTIFY=SUCCESS`. */
  readonly notify?: string;
}

/** The recipients of a scenario. */
export function recipientsOf(scenario: DeliveryScenario): readonly string[] {
  return scenario.to ?? [`${scenario.name}@example.org`];
}

/** The envelope sender of a scenario. */
export function senderOf(scenario: DeliveryScenario): string {
  return scenario.from ?? 'sender@example.com';
}
