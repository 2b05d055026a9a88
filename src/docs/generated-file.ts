/** A file to write; nothing here touches a file system. */
export interface GeneratedFile {
  /** Where, below any folder, with slashes. */
  readonly path: string;
  /** What. */
  readonly text: string;
}
