/** Reads own rules from a JSON file: an array of rules, whose `when` is a phrase or an expression written `/.../i`. */
import { readFile } from 'node:fs/promises';
import { classify } from '../classify/classify.ts';
import type { TextRule } from '../classify/text-rule.ts';
import { UsageError } from './usage-error.ts';

const EXPRESSION = /^\/(.+)\/([a-z]{0,8})$/s;

/** Returns the rules of a file; throws a UsageError that names the file and what is wrong with it. */
export async function readRules(path: string): Promise<readonly TextRule[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`--rules ${path}: ${(error as Error).message}`);
  });
  try {
    const parsed: unknown = JSON.parse(text);
    if (!Array.isArray(parsed)) throw new TypeError('must hold a JSON array of rules');
    const rules = parsed.map(withExpression);
    // Judging nothing checks the rules.
    classify({}, { rules });
    return rules;
  } catch (error) {
    throw new UsageError(`--rules ${path}: ${(error as Error).message}`);
  }
}

function withExpression(rule: TextRule): TextRule {
  const [, source, flags] = (typeof rule?.when === 'string' && EXPRESSION.exec(rule.when)) || [];
  return source === undefined ? rule : { ...rule, when: new RegExp(source, flags) };
}
