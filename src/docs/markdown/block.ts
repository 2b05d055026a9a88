/** One block of a page as Markdown. */
import type { Block, Form, Reference, Sample } from '../document.ts';
import { verdictWords } from '../verdict-words.ts';
import { escapeMarkdown, inlineMarkdown, linkTo, toCodeBlock, toCodeSpan } from './escape-markdown.ts';

/** Makes an address of a reference, or `undefined` where its page is not written. */
export type Resolve = (reference: Reference) => string | undefined;

/** What a fence is called, so that a code host colours it. */
const LANGUAGE: Readonly<Record<string, string>> = {
  nodemailer: 'js',
  shell: 'sh',
  firewall: 'sh',
  exchange: 'powershell',
  postfix: 'ini',
};

/** Returns the block, without an empty line at its end. */
export function blockMarkdown(block: Block, resolve: Resolve): string {
  switch (block.kind) {
    case 'text':
      return block.paragraphs.map(inlineMarkdown).join('\n\n');
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inlineMarkdown(item)}`)
        .join('\n');
    case 'facts':
      return block.rows.map(([name, value]) => `- **${inlineMarkdown(name)}:** ${inlineMarkdown(value)}`).join('\n');
    case 'grades':
      return block.grades
        .map(
          ({ name, level, reason }) =>
            `- **${escapeMarkdown(name)}: ${escapeMarkdown(level)}.** ${inlineMarkdown(reason)}`,
        )
        .join('\n');
    case 'forms':
      return block.forms.map(formMarkdown).join('\n\n');
    case 'terminal':
      return toCodeBlock(block.text, 'text');
    case 'fixes':
      return block.fixes
        .map(({ title, when, system, snippet, why }) =>
          [
            `### ${inlineMarkdown(title)}`,
            `**When:** ${inlineMarkdown(when)}`,
            toCodeBlock(snippet, LANGUAGE[system] ?? 'text'),
            `**Why:** ${inlineMarkdown(why)}`,
          ].join('\n\n'),
        )
        .join('\n\n');
    case 'reasons':
      return block.items.map(({ what, why }) => `- **${inlineMarkdown(what)}.** ${inlineMarkdown(why)}`).join('\n');
    case 'samples':
      return block.samples.map(sampleMarkdown).join('\n');
    case 'quote':
      return `> ${inlineMarkdown(block.text)}`;
    case 'links':
      return block.links.map((link) => `- ${linkMarkdown(link, resolve)}`).join('\n');
  }
}

function formMarkdown({ code, registered, words, verdict }: Form): string {
  return [
    `### ${code}`,
    ...(words === '' ? [] : [inlineMarkdown(words)]),
    [
      `- **By itself:** ${verdictWords(verdict)}`,
      `- **In the register:** ${registered ? 'foreseen' : 'not foreseen'}`,
    ].join('\n'),
  ].join('\n\n');
}

function sampleMarkdown({ from, line, means, source, rule }: Sample): string {
  const notes = [source && escapeMarkdown(source), rule && `rule ${toCodeSpan(rule)}`].filter(Boolean).join('; ');
  return [
    `- ${from === '' ? '' : `**${escapeMarkdown(from)}:** `}${toCodeSpan(line)}  `,
    `  ${inlineMarkdown(means)}${notes && `  \n  Source: ${notes}`}`,
  ].join('\n');
}

function linkMarkdown(reference: Reference, resolve: Resolve): string {
  const address = resolve(reference);
  const label = address === undefined ? escapeMarkdown(reference.label) : linkTo(reference.label, address);
  return reference.text === '' ? label : `${label}: ${inlineMarkdown(reference.text)}`;
}
