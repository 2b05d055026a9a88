/** How the answering server answers a mailbox whose local part it knows. */
export interface Answer {
  /** The step that is answered; `mail` looks at the sender, `auth` at the user, all others at the recipient. */
  readonly at: 'auth' | 'mail' | 'rcpt' | 'data' | 'end-of-data';
  /** The exact bytes, in UTF-8: one entry per attempt, the last one for all that follow; none for silence. */
  readonly replies: readonly string[];
  /** Hangs up after the reply. */
  readonly thenHangUp?: true;
}

/** A reply of one or more lines, as it goes over the wire. */
export function reply(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join('');
}
