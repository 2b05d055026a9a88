/**
 * Postfix's daemons log side by side, and lines that two of them write at the same moment come in an order that changes
 * from run to run. They get the order that is the most usual. No line is changed.
 */
const REPORT =
  /postfix\/bounce\[\d+\]: ([\dA-F]+): (sender (?:non-delivery|delay|delivery status) notification): ([\dA-F]+)$/;
const TOO_BIG = /postfix\/smtpd\[\d+\]: warning: ([\dA-F]+): queue file size limit exceeded$/;

/** Puts the lines that race each other into their usual order. */
export function settleOrder(log: string): string {
  const lines = log.split('\n');
  for (const line of [...lines]) {
    const [, tooBig] = TOO_BIG.exec(line) ?? [];
    if (tooBig !== undefined) moveBehind(lines, `: ${tooBig}: client=`, [line]);
    const [, original, kind, report] = REPORT.exec(line) ?? [];
    if (original === undefined || report === undefined) continue;
    const racing = [line, lineWith(lines, 'qmgr', `: ${report}: from=<>,`)];
    // a delayed message stays
    if (kind !== 'sender delay notification') racing.push(lineWith(lines, 'qmgr', `: ${original}: removed`));
    moveBehind(lines, `: ${report}: message-id=`, racing);
  }
  return lines.join('\n');
}

/** Moves the lines that are there behind the one that has this part. */
function moveBehind(lines: string[], part: string, moved: readonly (string | undefined)[]): void {
  const present = moved.filter((line) => line !== undefined);
  for (const line of present) lines.splice(lines.indexOf(line), 1);
  lines.splice(lines.findIndex((line) => line.includes(part)) + 1, 0, ...present);
}

function lineWith(lines: readonly string[], ...parts: readonly string[]): string | undefined {
  return lines.find((line) => parts.every((part) => line.includes(part)));
}
