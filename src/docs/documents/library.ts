/** All pages that are written, in the order of the register. */
import { entries } from '../../catalogue/entries.ts';
import { replies } from '../../catalogue/replies.ts';
import type { Subject } from '../../catalogue/subjects.ts';
import type { Block, Document } from '../document.ts';
import type { Settings } from '../options.ts';
import { classDocument } from './class-document.ts';
import { codeDocument } from './code-document.ts';
import { replyDocument } from './reply-document.ts';
import { ruleDocuments } from './rule-documents.ts';
import { section, text } from './section.ts';
import { subjectDocument } from './subject-document.ts';

/** The pages by kind, and which paths exist. */
export interface Library {
  /** All of them. */
  readonly documents: readonly Document[];
  /** Their paths: a link to a page that is not written is shown as text. */
  readonly paths: ReadonlySet<string>;
}

/** Returns the pages that the settings select, with the caller's notes. */
export function libraryOf(settings: Settings): Library {
  const documents = [
    ...Object.values(entries).map((entry) => codeDocument(entry, settings)),
    ...([2, 4, 5] as const).map((digit) => classDocument(digit, settings)),
    ...([0, 1, 2, 3, 4, 5, 6, 7] as const).map((subject: Subject) => subjectDocument(subject, settings)),
    ...Object.entries(replies).map(([reply, entry]) => replyDocument(Number(reply), entry, settings)),
    ...ruleDocuments(settings),
  ].flatMap((document) => (document ? [withNotes(document, settings)] : []));
  return { documents, paths: new Set(documents.map(({ path }) => path)) };
}

/** A house's own notes stand first: who wrote them wants them read. */
function withNotes(document: Document, settings: Settings): Document {
  const paragraphs = settings
    .notes(document.key)
    .split('\n\n')
    .filter((paragraph) => paragraph.trim() !== '');
  if (paragraphs.length === 0) return document;
  const block: Block = text(...paragraphs);
  return { ...document, sections: [section('notes', 'Notes', block), ...document.sections] };
}
