/** A command as the answering server reads it. */
export interface SmtpCommand {
  /** In capitals: `MAIL`, `RCPT`, `AUTH` ... */
  readonly verb: string;
  /** The address of MAIL and RCPT or the user of AUTH PLAIN; empty for all others. */
  readonly address: string;
}

/** Reads one line from a client. */
export function smtpCommand(line: string): SmtpCommand {
  const verb = (/^\w+/.exec(line)?.[0] ?? '').toUpperCase();
  const credentials = /^AUTH PLAIN (\S+)$/i.exec(line)?.[1];
  if (credentials !== undefined) {
    const [, user = ''] = Buffer.from(credentials, 'base64').toString().split('\0');
    return { verb, address: user };
  }
  return { verb, address: /^(?:MAIL FROM|RCPT TO):\s*<([^>]*)>/i.exec(line)?.[1] ?? '' };
}

/** The part of an address before its `@`. */
export function localPartOf(address: string): string {
  return address.replace(/@[^@]*$/, '');
}
