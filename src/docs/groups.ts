/** How pages are put together on a first page: the codes by subject, all else by kind. */
import { subjects } from '../catalogue/subjects.ts';
import type { Document, DocumentKind } from './document.ts';

/** Some pages under a heading. */
export interface Group {
  /** What they are about: a subject's key, or a kind. */
  readonly id: string;
  /** The heading. */
  readonly title: string;
  /** The pages. */
  readonly documents: readonly Document[];
}

const KIND_TITLES: readonly (readonly [title: string, ...kinds: readonly DocumentKind[]])[] = [
  ['Classes', 'class'],
  ['Subjects', 'subject'],
  ['Basic replies', 'reply'],
  ['Providers', 'provider'],
  ['Words', 'own', 'words'],
];

/** Returns the codes by their subjects. */
export function codesBySubject(documents: readonly Document[]): Group[] {
  return Object.entries(subjects)
    .map(([subject, { title }]) => {
      const id = `X.${subject}`;
      return {
        id,
        title,
        documents: documents.filter(({ kind, key }) => kind === 'code' && key.startsWith(`${id}.`)),
      };
    })
    .filter((group) => group.documents.length > 0);
}

/** Returns all pages but those of codes by their kinds. */
export function othersByKind(documents: readonly Document[]): Group[] {
  return KIND_TITLES.map(([title, ...kinds]) => ({
    id: kinds.join('-'),
    title,
    documents: documents.filter(({ kind }) => kinds.includes(kind)),
  })).filter((group) => group.documents.length > 0);
}
