/** The page that lists every rule about words: what it reads, what it says, and what it rests on. */
import { libraryRules } from '../../classify/library-rules.ts';
import type { CompiledRule } from '../../classify/rule-set.ts';
import { RULE_NOTES } from '../../explain/rules/rule-notes.ts';
import { escapeMarkdown, toCodeSpan } from './escape-markdown.ts';

const INTRODUCTION = `# Rules about words

What servers say decides before the numbers do: one enhanced code stands on everything. These are all the rules in the
order in which they are asked; the first that holds decides. Rules of providers come first, then words whoever writes
them, last the words that say little, which a specific enhanced code overrules. How a rule becomes a verdict is told in
[How verdicts are made](../guide/how-verdicts-are-made.md).

A phrase is read in any case and without accents. Its blank is any white space, \`-\` or \`_\`; \`(user|mailbox)\` is
either, and an empty part nothing; \`*\` is any end of a word; \` ... \` leaves out up to 80 characters.

Generated from the rules themselves by \`npm run reference\`.
`;

/** Returns the page as Markdown. */
export function rulesPage(): string {
  const groups = new Map<string, CompiledRule[]>();
  for (const rule of libraryRules().rules) {
    const group = rule.id.slice(0, rule.id.indexOf('/'));
    groups.set(group, [...(groups.get(group) ?? []), rule]);
  }
  return `${INTRODUCTION}\n${[...groups].map(([group, rules]) => toSection(group, rules)).join('\n')}`;
}

function toSection(group: string, rules: readonly CompiledRule[]): string {
  return `## ${group}\n\n${rules.map(toEntry).join('\n')}`;
}

function toEntry({ id, rule, finding, permanence }: CompiledRule): string {
  const note = RULE_NOTES[id];
  const { transient, permanent } = finding;
  const category =
    transient.category === permanent.category
      ? permanent.category
      : `${transient.category} on a 4yz, ${permanent.category} on a 5yz`;
  const lines = [
    `**${category}**, scope ${permanent.scope}; ${transient.action} on a 4yz, ${permanent.action} on a 5yz` +
      (permanence === undefined ? '' : `; ${permanence} whatever the digit`) +
      (rule.weak === true ? '; weak: a specific enhanced code overrules it' : ''),
    ...(note ? [escapeMarkdown(note.reason)] : []),
    ...(rule.when === undefined ? [] : [`Reads ${phrases(rule.when)}`]),
    ...(rule.and === undefined ? [] : [`with ${phrases(rule.and)}`]),
    ...(rule.without === undefined ? [] : [`without ${phrases(rule.without)}`]),
    ...(rule.code === undefined ? [] : [`Enhanced code ${[rule.code].flat().join(', ')}`]),
    ...(rule.reply === undefined ? [] : [`Reply ${[rule.reply].flat().map(replyWords).join(', ')}`]),
    ...(rule.command === undefined ? [] : [`In answer to ${[rule.command].flat().join(', ')}`]),
    ...(rule.recognised === true ? ['Only where the provider is recognised'] : []),
    ...(note ? [`Sample: ${toCodeSpan(note.sample)}`, `Source: ${escapeMarkdown(note.source)}`] : []),
  ];
  return `### ${id}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
}

function phrases(written: string | readonly string[]): string {
  return [written].flat().map(toCodeSpan).join(', ');
}

function replyWords(reply: number): string {
  return reply < 10 ? `${reply}yz` : String(reply);
}
