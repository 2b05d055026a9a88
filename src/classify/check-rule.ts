/** Checks a caller's own rule: rules come from configuration, and one that can never hold is a mistake. */
import { ACTIONS, CATEGORIES, PERMANENCES, SCOPES } from '../verdict.ts';
import { CATEGORY_POLICY } from './category-policy.ts';
import { MAX_WAYS, waysOf } from './pattern-cost.ts';
import type { TextRule } from './text-rule.ts';
import { partsOf } from './words/phrase.ts';

/** A failure cannot be made a delivery. */
const isFailure = (word: string): boolean => word !== 'delivered';
const SETTABLE: Readonly<Record<string, readonly string[]>> = {
  permanence: PERMANENCES.filter(isFailure),
  category: CATEGORIES.filter(isFailure),
  scope: SCOPES,
  action: ACTIONS.filter((action) => action !== 'none'),
};
const FIELDS = ['id', 'when', 'reply', 'code', 'host', 'set'];
/** No leading zero (RFC 3463 section 2), and no class of success: the rule would never hold. */
const CODE = /^[X45]\.(?:0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})(?:-(0|[1-9]\d{0,2}))?$/;

/** Throws a TypeError that names the rule and its fault. */
export function checkRule(own: TextRule, index: number): void {
  const fail = (problem: string): never => {
    const name = typeof own?.id === 'string' && own.id !== '' ? `"${own.id}"` : `number ${index}`;
    throw new TypeError(`rule ${name}: ${problem}`);
  };
  if (typeof own !== 'object' || own === null) fail('must be an object');
  if (typeof own.id !== 'string' || own.id === '') fail('id must be a text');
  const stranger = Object.keys(own).find((field) => !FIELDS.includes(field));
  if (stranger !== undefined) fail(`${stranger} is not a field of a rule; there are ${FIELDS.join(', ')}`);
  checkWhen(own.when, fail);
  const { reply, code, host, set } = own;
  if (reply !== undefined && !isReplyOrClass(reply))
    fail('reply must be a reply code from 300 to 599, or 4 or 5 for a class');
  if (code !== undefined && !isCodeOrRange(code))
    fail('code must be an enhanced code such as 5.7.1, X.7.1 or 5.7.606-649');
  if (host !== undefined && (typeof host !== 'string' || host === '')) fail('host must be a domain');
  checkSet(set, fail);
}

function isReplyOrClass(reply: number): boolean {
  return reply === 4 || reply === 5 || (Number.isInteger(reply) && reply >= 300 && reply <= 599);
}

function isCodeOrRange(code: string): boolean {
  const [, first = 0, last = first] = (typeof code === 'string' && CODE.exec(code)) || [undefined, 1, 0];
  return Number(first) <= Number(last);
}

function checkWhen(when: string | RegExp, fail: (problem: string) => never): void {
  if (typeof when === 'string') {
    try {
      partsOf(when);
    } catch (error) {
      fail(`when: ${(error as Error).message}`);
    }
    return;
  }
  if (!(when instanceof RegExp)) fail('when must be a text or an expression');
  if (waysOf(when.source) > MAX_WAYS)
    fail(`when may go back too often: ${String(when)}. Write .{0,80} instead of .*, and no repetition inside another`);
}

function checkSet(set: TextRule['set'], fail: (problem: string) => never): void {
  if (typeof set !== 'object' || set === null) fail('set must be an object');
  const entries = Object.entries(set);
  if (entries.length === 0) fail('set must say something: permanence, category, scope or action');
  for (const [field, value] of entries) {
    const values = Object.hasOwn(SETTABLE, field) ? SETTABLE[field] : undefined;
    if (values === undefined) fail(`set.${field} is not one of ${Object.keys(SETTABLE).join(', ')}`);
    if (!values.includes(value)) fail(`set.${field} must be one of ${values.join(', ')}`);
  }
  const scope = set.scope ?? (set.category && CATEGORY_POLICY[set.category].scope);
  if (set.action === 'suppress-recipient' && scope !== undefined && !scope.startsWith('recipient'))
    fail(`set.action must not be suppress-recipient: the fault of ${scope} says nothing of an address`);
}
