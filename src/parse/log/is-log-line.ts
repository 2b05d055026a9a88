/** Tells a line of a log from a text that somebody wrote. */

/**
 * The stamps of syslog, of RFC 5424, of Exim and of multilog, and the fronts of Haraka's lines and KumoMTA's records. A log
 * says many things that are no delivery, and none of them is a reply to be judged.
 */
const FRONT =
  /^(?:<\d{1,3}>)?(?:\d )?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d |\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|@[\da-f]{24} |\[[A-Z]{2,10}\] \[[\w.-]{1,80}\] \[|\{"type":"[A-Z][A-Za-z]{1,30}","id":")/;
/** `postfix/smtp[4711]: `, where the stamp was cut off. */
const PROGRAM = /^[a-z][\w./-]{0,60}\[\d{1,10}\]: /i;

/** Tells whether a line looks like one of a log, whatever it says. */
export function isLogLine(line: string): boolean {
  return FRONT.test(line) || PROGRAM.test(line);
}
