/** The pages on a class and on a subject, for a terminal. */
import { classPages } from '../../explain/class-pages.ts';
import { subjectPages } from '../../explain/subject-pages.ts';
import type { TopicPage } from '../../explain/topic-page.ts';
import type { Subject } from '../../catalogue/subjects.ts';
import type { StatusClass } from '../../code/enhanced-code.ts';
import { avoidSection, numbered, relatedLines, sourceSection } from './code-page.ts';
import { paragraph, paragraphs, section, shown } from './sections.ts';

/** `2`, `2.x.x`, `5.X.X`. */
const CLASS = /^([245])(?:\.x\.x)?$/i;
/** `X.3`, `X.3.x`, `5.3`. */
const SUBJECT = /^[x245]\.([0-7])(?:\.x)?$/i;

/** A heading, and the lines below it. */
export interface TopicText {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Returns the page on a class or on a subject, for a word that names one. */
export function topicOf(word: string): TopicText | undefined {
  const digit = CLASS.exec(word)?.[1];
  if (digit !== undefined) return classText(Number(digit) as StatusClass);
  const subject = SUBJECT.exec(word)?.[1];
  return subject === undefined ? undefined : subjectText(Number(subject) as Subject);
}

function classText(digit: StatusClass): TopicText {
  const page = classPages[digit];
  const { how, text, expect } = page.reproduce;
  return {
    heading: `${digit}.x.x  ${page.title}`,
    lines: topicLines(page, [
      ...section('When not to believe it', numbered(page.exceptions)),
      ...section('See it', [paragraph(how), ...shown(text), paragraph(expect)]),
    ]),
  };
}

function subjectText(subject: Subject): TopicText {
  const page = subjectPages[subject];
  return {
    heading: `X.${subject}.x  ${page.title}`,
    lines: topicLines(page, [
      ...section('Who can mend it', [paragraph(page.whoActs)]),
      ...section('Its codes', relatedLines(page.codes)),
    ]),
  };
}

function topicLines(page: TopicPage, own: readonly string[]): readonly string[] {
  return [
    paragraph(page.summary, 0),
    ...section('Meaning', paragraphs(page.meaning)),
    ...own,
    ...section('What to do', numbered(page.advice)),
    ...avoidSection(page.avoid),
    ...sourceSection(page.sources, page.confidence),
  ];
}
