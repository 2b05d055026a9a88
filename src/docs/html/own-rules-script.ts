/** Rules of the house for the reader, as a script: expressions are no JSON. */
import type { TextRule } from '../../classify/text-rule.ts';

/** Returns the script. The source of an expression is escaped by the language itself, line ends included. */
export function ownRulesScript(rules: readonly TextRule[]): string {
  return `globalThis.ownRules=[${rules.map(toLiteral).join(',\n')}]\n`;
}

function toLiteral({ when, ...rest }: TextRule): string {
  return `{when:${typeof when === 'string' ? JSON.stringify(when) : String(when)},...${JSON.stringify(rest)}}`;
}
