/** What those who collect the output of programs put in front of each line. */

/** `[pod/postfix-0/postfix] ` of `kubectl logs --prefix`. */
const KUBECTL = /^\[pod\/[\w.-]{1,253}\/[\w.-]{1,63}\] /;
/** `postfix-1  | ` of docker compose, on a terminal in colours, which end in front of the blank or behind it. */
const COMPOSE =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /^(?:\u001B\[[\d;]{1,12}m)?[\w.-]{1,63} {1,40}\|(?:\u001B\[0m)? (?:\u001B\[0m)?(?=[<{@[]|\d{4}-|[a-z]{3} [ \d]\d |[a-z][\w./-]{0,60}\[\d)/i;
/** The name of the file, and the number of the line, that grep puts in front. */
const GREP =
  /^[a-z\d./][\w./-]{0,200}:(?:\d{1,9}:)?(?=\d{4}-\d\d-|(?:<\d{1,3}>)?[a-z]{3} [ \d]\d |<\d{1,3}>1 |@[\da-f]{24} |\[[a-z]{2,10}\] \[|\{"type":")/i;

/** Returns where the program's own line begins. */
export function collectorEnd(line: string): number {
  const front = line.startsWith('[') ? KUBECTL.exec(line) : (COMPOSE.exec(line) ?? GREP.exec(line));
  return front?.[0].length ?? 0;
}
