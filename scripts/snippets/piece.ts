/** A stretch of a snippet that one program reads. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  /** For a table: the file's name, whose ending says what kind of table it is. */
  readonly file?: string;
}

/** What a piece is. */
export type PieceKind =
  | 'main.cf'
  | 'master.cf'
  | 'table'
  | 'shell'
  | 'zone'
  | 'exim'
  | 'smtpd.conf'
  | 'sendmail.mc'
  | 'dovecot.conf'
  | 'opendkim.conf'
  | 'typescript'
  | 'nft'
  /** Nothing reads it here; `file` says what it is. */
  | 'unread';
