/** Lines that carry a code, from the grounds of the rules: what servers write under it, and what it means there. */
import { providers } from '../../classify/rules/providers.ts';
import { expandCodes } from '../../classify/rules/expand-codes.ts';
import type { TextRule } from '../../classify/text-rule.ts';
import { findCode } from '../../code/find-code.ts';
import { RULE_NOTES } from '../../explain/rules/rule-notes.ts';
import type { Sample } from '../document.ts';
import type { Settings } from '../options.ts';
import { providerName } from './provider-names.ts';

/** The samples of the library's rules by the row of the code that stands in them; read once, when the first page asks. */
let byKey: ReadonlyMap<string, readonly Sample[]> | undefined;

/** Returns what is known to be written under a row, a caller's own rules first. */
export function samplesOfCode(key: string, settings: Settings): Sample[] {
  byKey ??= samplesByKey();
  return [...samplesOfOwnRules(key, settings), ...(byKey.get(key) ?? [])];
}

/** Returns a caller's own rules that ask for a row's code. */
export function samplesOfOwnRules(key: string, { rules }: Settings): Sample[] {
  return rules
    .filter(({ code }) => code !== undefined && [...expandCodes(code)].some((one) => `X${one.slice(1)}` === key))
    .map((rule) => ownSample(rule));
}

/** Returns a caller's own rule as a line. */
export function ownSample({ id, when, set }: TextRule): Sample {
  const says = Object.values(set).join(', ');
  return { from: 'A rule of your own', line: String(when), means: `Is judged as ${says}.`, source: '', rule: id };
}

/** Returns the sample of a rule of the library. */
export function librarySample(id: string): Sample | undefined {
  const note = RULE_NOTES[id];
  const group = id.slice(0, id.indexOf('/'));
  return note && { from: providerName(group), line: note.sample, means: note.reason, source: note.source, rule: id };
}

function samplesByKey(): Map<string, Sample[]> {
  const found = new Map<string, Sample[]>();
  for (const id of Object.keys(RULE_NOTES)) {
    const sample = librarySample(id);
    // Only providers give codes a sense of their own; what words mean whoever writes them is no matter of a code.
    if (sample === undefined || !Object.hasOwn(providers(), id.slice(0, id.indexOf('/')))) continue;
    const code = findCode(sample.line)?.code;
    if (code === undefined) continue;
    const key = `X${code.slice(1)}`;
    found.set(key, [...(found.get(key) ?? []), sample]);
  }
  return found;
}
