/** `rules`: every rule of the library with its sample and its source. */
import { RULE_NOTES } from '../../explain/rules/rule-notes.ts';
import { libraryRules } from '../../classify/library-rules.ts';
import { colors, print, printable } from '../output.ts';
import { row } from '../render/card.ts';
import { UsageError } from '../usage-error.ts';

/** The options of the command. */
export interface RulesFlags {
  /** One JSON array. */
  readonly json?: true;
}

/** Prints the rules whose id holds a word, in the order in which they are asked; throws a UsageError when there is none. */
export async function rulesCommand(word: string | undefined, { json }: RulesFlags): Promise<void> {
  const rules = libraryRules().rules.filter(({ id }) => word === undefined || id.includes(word));
  if (rules.length === 0) throw new UsageError(`no rule has "${word ?? ''}" in its id`);
  const told = rules.map(({ id, finding }) => ({ id, category: finding.permanent.category, ...RULE_NOTES[id] }));
  if (json) return print(`${JSON.stringify(told, undefined, 2)}\n`);
  for (const { id, category, sample = '', source = '', reason = '' } of told)
    await print(
      `${[colors.bold(`${id}  ${category}`), row('Sample', printable(sample)), row('Reason', reason), row('Source', source)].join('\n')}\n\n`,
    );
}
