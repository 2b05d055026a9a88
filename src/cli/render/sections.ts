/** The parts of a printed page: headings, paragraphs, lists, and text that is shown as it is. */
import { colors, wrap } from '../output.ts';

const INDENT = 2;
/** What is copied from the screen stands further in, so that the eye finds it. */
const SHOWN = 6;

/** A heading with what stands below it; nothing when there is nothing below. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', colors.bold(title), ...lines];
}

/** A paragraph; code loses its backticks where color shows it. */
export function paragraph(text: string, indent = INDENT): string {
  return ' '.repeat(indent) + wrap(withCode(text), indent);
}

/** An entry of a list with a mark in front: `1.`, `-`. */
export function item(mark: string, text: string): string {
  const indent = INDENT + mark.length + 1;
  return `${' '.repeat(INDENT)}${mark} ${wrap(withCode(text), indent)}`;
}

/** Paragraphs with an empty line between them. */
export function paragraphs(texts: readonly string[]): string[] {
  return texts.flatMap((text, index) => (index === 0 ? [paragraph(text)] : ['', paragraph(text)]));
}

/** Text to be copied: never broken, for half a setting is none. */
export function verbatim(text: string): string[] {
  return ['', ...text.split('\n').map((line) => colors.cyan(line === '' ? '' : ' '.repeat(SHOWN) + line)), ''];
}

/** Text to be read: long lines are broken, and go on further in. */
export function shown(text: string): string[] {
  const lines = text.split('\n').map((line) => ' '.repeat(SHOWN) + wrap(line, SHOWN + INDENT));
  return ['', ...lines.map((line) => colors.cyan(line)), ''];
}

/** Lines without doubled and outer empty ones. */
export function tidy(lines: readonly string[]): string {
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** Every second part between backticks is code. */
function withCode(text: string): string {
  if (!colors.isColorSupported) return text;
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part : colors.cyan(part)))
    .join('');
}
