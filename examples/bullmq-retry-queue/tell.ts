/** One line for each thing that happens to a message. */
const worker = process.env['WORKER'] ?? `worker-${process.pid}`;

/** Writes such a line. */
export function tell(what: 'sent' | 'not sent' | 'later' | 'took over', whom: string, detail: string): void {
  console.log(`${worker}  ${what.padEnd(9)}  ${whom}  ${detail}`.trimEnd());
}
