/** The reference page of a code, for a terminal: in the order in which somebody with the code on the screen asks. */
import type { StatusClass } from '../../code/enhanced-code.ts';
import type { Avoid, Fix, Graded, Page, PageSource, Related, Reproduction, SeenFrom } from '../../explain/page.ts';
import { colors } from '../output.ts';
import { row } from './card.ts';
import { item, paragraph, paragraphs, section, shown, verbatim } from './sections.ts';

/**
 * Returns the lines of a page below its heading.
 *
 * @param page - the page
 * @param asked - the class that was asked for; nothing for all of them
 * @param now - what to do, for a code whose class is known
 * @param facts - rows of the catalogue, which stand in front of the sources
 */
export function pageLines(
  page: Page,
  asked: StatusClass | undefined,
  now: string | undefined,
  facts: readonly string[],
): string[] {
  return [
    paragraph(page.summary, 0),
    '',
    row('Severity', graded(page.severity)),
    row('At stake', graded(page.productionRisk)),
    ...(now === undefined ? [] : [row('Do now', now)]),
    ...section('Meaning', paragraphs(page.meaning)),
    ...formSections(page, asked),
    ...section('Why it happens', numbered(page.causes)),
    ...section('See it', reproduction(page.reproduce)),
    ...page.fixes.flatMap(fixSection),
    ...avoidSection(page.avoid),
    ...seenSection(page.seenFrom),
    ...section('Tell the sender', [paragraph(page.tellTheSender)]),
    ...section('Related', relatedLines(page.related)),
    ...section('The register', facts),
    ...sourceSection(page.sources, page.confidence),
  ];
}

/** The form that was asked for comes first; the others are what it is confused with. */
function formSections({ key, forms }: Page, asked: StatusClass | undefined): string[] {
  const others = ([4, 5, 2] as const).filter((digit) => digit !== asked);
  return [...(asked ? [asked] : []), ...others].flatMap((digit) => {
    const text = forms[digit];
    return text === undefined ? [] : section(`As ${digit}${key.slice(1)}`, [paragraph(text)]);
  });
}

function reproduction({ how, text, expect, origin }: Reproduction): string[] {
  return [paragraph(how), ...shown(text), paragraph(expect), colors.dim(paragraph(`Origin: ${origin}.`))];
}

function fixSection({ title, when, snippet, why }: Fix, index: number): string[] {
  return section(`Fix ${index + 1}: ${title}`, [paragraph(when), ...verbatim(snippet), paragraph(why)]);
}

/** Sentences with their numbers. */
export function numbered(texts: readonly string[]): string[] {
  return texts.map((text, index) => item(`${index + 1}.`, text));
}

/** What not to do. */
export function avoidSection(avoid: readonly Avoid[]): string[] {
  return section(
    'Do not',
    avoid.map(({ what, why }) => item('-', `${what}. ${why}`)),
  );
}

/** Lines of receivers. */
export function seenSection(seen: readonly SeenFrom[]): string[] {
  return section(
    'Seen from',
    seen.flatMap(({ provider, line, means }) => [paragraph(`${provider}: ${means}`), ...shown(line)]),
  );
}

/** Other codes. */
export function relatedLines(related: readonly Related[]): string[] {
  return related.map(({ key, how }) => item(key.padEnd(6), how));
}

/** Where it is written, and how far to trust it. */
export function sourceSection(
  sources: readonly PageSource[],
  confidence: { readonly level: string; readonly ground: string },
): string[] {
  const lines = sources.map(({ title, url }) => item('-', `${title} ${url}`));
  return section('Sources', [...lines, '', row('Confidence', `${confidence.level}. ${confidence.ground}`)]);
}

function graded({ level, reason }: Graded): string {
  return `${level}. ${reason}`;
}
