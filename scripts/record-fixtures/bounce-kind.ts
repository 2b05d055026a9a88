const KINDS = [
  // Postfix
  [/^Undelivered Mail Returned to Sender$/, ''],
  [/^Delayed Mail \(still being retried\)$/, '-delayed'],
  [/^Successful Mail Delivery Report$/, '-delivered'],
  // Exim
  [/^Mail delivery failed: returning message to sender$/, ''],
  [/^Warning: message \S+ delayed \d+ \w+$/, '-delayed'],
  [/^Delivery Status Notification$/, '-delivered'],
  // OpenSMTPD
  [/^Delivery status notification: failed$/, ''],
  [/^Delivery status notification: delayed$/, '-delayed'],
  [/^Delivery status notification: relayed$/, '-delivered'],
  // Sendmail
  [/^Returned mail: see transcript for details$/, ''],
  [/^Warning: could not send message for past \d+ \w+$/, '-delayed'],
  [/^Postmaster notify: see transcript for details$/, '-postmaster'],
  [/^Return receipt$/, '-delivered'],
  // dma
  [/^Mail delivery failed$/, ''],
  // Courier
  [/^WARNING: delayed mail\.$/, '-delayed'],
] as const;

/** Courier's subject of a failure and of a success alike. */
const EITHER = 'NOTICE: mail delivery status.';

/** The end of a report's file name, by its subject: a message may get a report of each kind. */
export function bounceKind(report: Buffer): string {
  const text = report.toString('latin1');
  const subject = /^Subject: (.*)\r$/m.exec(text)?.[1] ?? '';
  if (subject === EITHER) return /^Action: failed/m.test(text) ? '' : '-delivered';
  const kind = KINDS.find(([known]) => known.test(subject));
  if (kind === undefined) throw new Error(`an unknown kind of report: ${subject}`);
  return kind[1];
}
