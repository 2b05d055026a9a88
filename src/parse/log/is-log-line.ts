/** Tells a line of a log from a text that somebody wrote. */
import { lineInRecord } from './line-in-record.ts';
import { splitLogFront } from './log-front.ts';
import { parseJson } from './parse-json.ts';

/** How Haraka's lines begin, and KumoMTA's records. */
const FRONT = /^(?:\[[A-Z]{2,10}\] \[[\w.-]{1,80}\] \[|\{"type":"[A-Z][A-Za-z]{1,30}","id":")/;

/**
 * Tells whether a line looks like one of a log, whatever it says. A log says many things that are no delivery, and none of
 * them is a reply to be judged.
 */
export function isLogLine(line: string): boolean {
  if (FRONT.test(line)) return true;
  if (line.startsWith('{')) return lineInRecord(parseJson(line)) !== undefined;
  return splitLogFront(line).message.length < line.length;
}
