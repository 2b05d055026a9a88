import type { SendMailOptions, SMTPTransportOptions } from 'nodemailer';
import type { PortName } from './ports.ts';

/** One mail that nodemailer fails to send. */
export interface NodemailerCase {
  /** Names the recorded file. */
  readonly name: string;
  /** Where it is sent to. */
  readonly at: PortName;
  /** Settings of the transport beside host and port. */
  readonly transport?: SMTPTransportOptions;
  /** What differs from an ordinary mail. */
  readonly mail?: SendMailOptions;
}
