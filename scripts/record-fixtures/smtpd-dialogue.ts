/** A conversation with Postfix's own smtpd. */
export interface SmtpdDialogue {
  /** Names the recorded files. */
  readonly name: string;
  /** The port of Postfix: for strangers unless it says otherwise. */
  readonly at?: 'submission' | 'encrypted';
  /** Speaks as this client (Postfix's XCLIENT), so that the log does not show localhost. */
  readonly as?: { readonly name: string; readonly address: string };
  /**
   * What the client sends after the greeting, one reply each. Several commands in an array go out in one packet; an
   * empty array waits for a reply without a command. A message ends with its own dot.
   */
  readonly says: readonly (string | readonly string[])[];
  /** The client drops the connection instead of saying QUIT. */
  readonly hangsUp?: true;
}
