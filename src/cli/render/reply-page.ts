/** The page on a basic reply, for a terminal. */
import type { ReplyPage } from '../../explain/topic-page.ts';
import { avoidSection, numbered, relatedLines, seenSection, sourceSection } from './code-page.ts';
import { paragraph, paragraphs, section, shown } from './sections.ts';

/**
 * Returns the lines of a page below its heading.
 *
 * @param page - the page
 * @param facts - rows of the catalogue, which stand in front of the sources
 */
export function replyPageLines(page: ReplyPage, facts: readonly string[]): string[] {
  const { how, text, expect } = page.reproduce;
  return [
    paragraph(page.summary, 0),
    ...section('Meaning', paragraphs(page.meaning)),
    ...section('With an enhanced code', relatedLines(page.codes)),
    ...section('What to do', numbered(page.advice)),
    ...avoidSection(page.avoid),
    ...section('See it', [paragraph(how), ...shown(text), paragraph(expect)]),
    ...seenSection(page.seenFrom),
    ...section('In the catalogue', facts),
    ...sourceSection(page.sources, page.confidence),
  ];
}
