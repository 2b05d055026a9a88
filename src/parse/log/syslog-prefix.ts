/** The front of a log line: time, host, program and process id (RFC 3164 and RFC 5424, and what journald prints). */

/** What stands before the message. */
export interface SyslogPrefix {
  /** The program, as in `postfix/smtp`; `undefined` when the line has no prefix. */
  readonly program?: string;
  /** Epoch milliseconds; only where the stamp has a year and a zone. */
  readonly at?: number;
  /** What the program wrote. */
  readonly message: string;
}

/** `program[pid]: `, at the start or behind a blank. All parts are bounded, so the search is linear. */
// eslint-disable-next-line redos-detector/no-unsafe-regex -- reads LONGEST_PREFIX characters at most
const PROGRAM = /(?:^|[ \t])([A-Z][\w./-]{0,60})\[\d{1,10}\]: /i;
/** RFC 5424: priority and version, stamp, host, program, process id, message id, structured data. */
const RFC5424 =
  /^<\d{1,3}>1 (\S{1,40}) \S{1,255} (\S{1,48}) \S{1,128} \S{1,32} (?:-|(?:\[[^\]]{0,500}\]){1,4}) \uFEFF?/;
/** How far into a line the program may stand: stamp, host, priority. */
const LONGEST_PREFIX = 400;
const ISO_STAMP = /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?)(Z| ?[+-]\d\d:?\d\d)/;

/** Returns the parts of a log line. */
export function splitSyslogPrefix(line: string): SyslogPrefix {
  const modern = line.startsWith('<') ? RFC5424.exec(line) : null;
  if (modern) return toPrefix(modern[2], modern[1] ?? '', line.slice(modern[0].length));
  const match = PROGRAM.exec(line.slice(0, LONGEST_PREFIX));
  return toPrefix(match?.[1], line, match ? line.slice(match.index + match[0].length) : line);
}

function toPrefix(program: string | undefined, stamp: string, message: string): SyslogPrefix {
  const at = epochOf(stamp);
  return { ...(program !== undefined && { program }), ...(at !== undefined && { at }), message };
}

function epochOf(text: string): number | undefined {
  const match = ISO_STAMP.exec(text.slice(0, 40));
  if (!match) return undefined;
  const [, stamp = '', zone = ''] = match;
  // The date-time of ECMA-262 wants a T, a dot, three digits and a colon in the zone.
  const time = stamp
    .replace(' ', 'T')
    .replace(',', '.')
    .replace(/(\.\d{3})\d{1,6}$/, '$1');
  const at = Date.parse(time + zone.replace(/^ ?([+-]\d\d):?(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? undefined : at;
}
