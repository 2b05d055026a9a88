/** A log line inside a JSON object, as container runtimes and journald keep it. */
import { textProperty } from '../error/property.ts';
import { splitLogFront, type LogFront } from './log-front.ts';

/**
 * Returns the line of `{"log":"...\n","stream":"stdout"}`, which Docker writes, or of journald's
 * `{"MESSAGE":"...","SYSLOG_IDENTIFIER":"postfix/smtp"}`; `undefined` for any other value. A `message` may be an error's.
 */
export function lineInRecord(record: unknown): LogFront | undefined {
  const log = textProperty(record, 'log');
  if (log !== undefined) return splitLogFront(log.trimEnd());
  const message = textProperty(record, 'MESSAGE');
  if (message === undefined) return undefined;
  const program = textProperty(record, 'SYSLOG_IDENTIFIER');
  const pid = textProperty(record, 'SYSLOG_PID');
  return { ...(program !== undefined && { program }), ...(pid !== undefined && { pid }), message };
}
