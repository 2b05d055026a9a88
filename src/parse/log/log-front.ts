/**
 * The front of a log line: where it was collected, when, on which host, by which program. It is read from the first
 * character on and never searched for, because a line quotes what strangers wrote, and that may look like a front.
 */
import { collectorEnd } from './collector-front.ts';
import { epochOf } from './epoch-of.ts';

/** What stands before the message, and the message. */
export interface LogFront {
  /** The program, as in `postfix/smtp`; `undefined` when the line names none. */
  readonly program?: string;
  /** What stands in square brackets behind it: the number of the process, or dma's id of the message. */
  readonly pid?: string;
  /** Epoch milliseconds; only where the stamp has a year and a zone. */
  readonly at?: number;
  /** What the program wrote. */
  readonly message: string;
}

/** RFC 5424: priority and version, stamp, host, program, process id, message id, structured data. */
const RFC5424 =
  /^<\d{1,3}>1 (\S{1,40}) \S{1,255} (\S{1,48}) (\S{1,128}) \S{1,32} (?:-|(?:\[[^\]]{0,500}\]){1,4}) \uFEFF?/;
const PRIORITY = /^<\d{1,3}>/;
/**
 * One stamp, of RFC 3164 or 3339, Exim, `journalctl -o short-full` or `short-unix`, multilog, svlogd or tai64nlocal; behind
 * it the stream that Kubernetes names, or the facility that FreeBSD does.
 */
const STAMP =
  // eslint-disable-next-line redos-detector/no-unsafe-regex -- sticky, and every repetition is bounded
  /(?:([A-Z][a-z]{2} \d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})? (?:[A-Z]{3,5}|[+-]\d\d(?:\d\d)?)|\d{4}-\d\d-\d\d[T _]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z| ?[+-]\d\d:?\d\d)?|@[\da-f]{24}|\d{10}\.\d{1,9})|[A-Z][a-z]{2} [ \d]\d (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d{1,9})?)(?: std(?:out|err) [FP])?(?: <[\da-z]{1,10}\.[a-z]{1,10}>)? {1,10}/y;
/** A container's log has one of its own in front of the program's. */
const MAX_STAMPS = 3;
/** The host, with a level on one side of it or in its place, or behind it the facility and the level that AIX writes. */
const HOST =
  // eslint-disable-next-line redos-detector/no-unsafe-regex -- sticky, and every repetition is bounded
  /(?:[A-Z]{3,8} {1,10})?[\w.:/@-]{0,254}[\w.-] {1,10}(?:(?:[A-Z]{3,8}|[a-z]{3,8}\d?:(?:emerg|alert|crit|err|warn(?:ing)?|notice|info|debug)) {1,10})?/y;
/** Exim's stamp is written like those of others, and then comes its id of the message, or what a client wants: no host. */
// eslint-disable-next-line redos-detector/no-unsafe-regex -- sticky, and every repetition is bounded
const NO_HOST = /[\da-z]{6}-[\da-z]{6,11}-[\da-z]{2,4} |ETRN /iy;
/** `program[pid]: `, or one of the few that leave the number out; what Solaris puts behind. */
const TAG =
  // eslint-disable-next-line redos-detector/no-unsafe-regex -- sticky, and every repetition is bounded
  /([a-z][\w./-]{0,60}(?=\[)|courier[a-z]{1,20}|exim4?|qmail(?:-send)?)(?:\[(\d{1,10}|[\da-f]{2,16}(?:\.[\da-f]{2,20})?)\])?: (?:\[ID \d{1,10} [\da-z]{1,10}\.[a-z]{1,10}\] )?/iy;

/** Returns the parts of a log line. */
export function splitLogFront(line: string): LogFront {
  const text = line.slice(collectorEnd(line));
  const modern = text.startsWith('<') ? RFC5424.exec(text) : null;
  if (modern) return toFront(modern[2], modern[3], epochOf(modern[1]), text.slice(modern[0].length));
  const start = text.startsWith('<') ? (PRIORITY.exec(text)?.[0].length ?? 0) : 0;
  let at: number | undefined;
  let end = start;
  let stamp: string | undefined;
  for (let count = 0; count < MAX_STAMPS; count++) {
    const next = matchAt(STAMP, text, end);
    if (!next) break;
    end = STAMP.lastIndex;
    stamp = next[1];
    at ??= epochOf(stamp);
  }
  const isExims = stamp?.charAt(10) === ' ' && matchAt(NO_HOST, text, end) !== null;
  const isHosts = end > start && !isExims && matchAt(HOST, text, end) !== null;
  const tag = matchAt(TAG, text, isHosts ? HOST.lastIndex : end);
  return toFront(tag?.[1], tag?.[2], at, text.slice(tag ? TAG.lastIndex : end > start ? end : 0));
}

/** Tells what a sticky pattern matches at a place. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function toFront(
  program: string | undefined,
  pid: string | undefined,
  at: number | undefined,
  message: string,
): LogFront {
  const front: { -readonly [Name in keyof LogFront]: LogFront[Name] } = { message };
  if (program !== undefined && program !== '-') front.program = program;
  if (pid !== undefined) front.pid = pid;
  if (at !== undefined) front.at = at;
  return front;
}
