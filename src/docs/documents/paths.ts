/** Where pages stand: one folder per kind. The paths are permanent links, so they never change. */
import type { DocumentKind } from '../document.ts';

const FOLDER: Readonly<Record<DocumentKind, string>> = {
  code: 'codes',
  class: 'classes',
  subject: 'subjects',
  reply: 'replies',
  provider: 'providers',
  words: 'words',
  own: 'words',
};

/** Returns the path of a page without an ending: `codes/X.7.1`. */
export function pathOf(kind: DocumentKind, key: string): string {
  return `${FOLDER[kind]}/${key}`;
}
