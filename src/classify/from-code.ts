/** The evidence of an enhanced code: strong when it is specific, weak when it is X.Y.0 or not registered. */
import type { Entry } from '../catalogue/entry.ts';
import type { EnhancedCode } from '../code/enhanced-code.ts';
import { toFindings, type Finding } from './finding.ts';
import { CODE_POLICY } from './policy.ts';

const specific = /* @__PURE__ */ toFindings('enhanced-code', CODE_POLICY);
const generic = /* @__PURE__ */ toFindings('generic-code', CODE_POLICY);

/** Returns what a code is taken to mean: basis `enhanced-code` when it names a cause of its own, else `generic-code`. */
export function fromCode(code: EnhancedCode | undefined, entry: Entry | undefined): Finding | undefined {
  // A code of success beside a failed reply says nothing about the failure.
  if (code === undefined || entry === undefined || code.startsWith('2')) return undefined;
  const finding = entry.known && !entry.key.endsWith('.0') ? specific.get(entry.key) : undefined;
  // X.2.0 and X.1.5 name no category, but a scope that is worth keeping.
  return finding === undefined || finding.permanent.category === 'unknown' ? generic.get(entry.key) : finding;
}
