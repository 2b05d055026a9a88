/** The options of `docs`, apart from all that it writes. */

/** The formats that can be asked for. */
export const FORMATS = ['markdown', 'html', 'json'] as const;

/** The options of the command. */
export interface DocsFlags {
  readonly format: (typeof FORMATS)[number];
  /** The folder. */
  readonly out: string;
  readonly title?: string;
  readonly only?: string;
  readonly baseUrl?: string;
  readonly brand?: string;
  readonly brandUrl?: string;
  readonly accent?: string;
  /** A JSON file of own rules. */
  readonly rules?: string;
  /** A JSON file of notes by key. */
  readonly notes?: string;
  /** Markdown alone. */
  readonly frontMatter?: true;
}
