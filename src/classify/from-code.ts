/** The evidence of an enhanced code: strong when it is specific, weak when it is X.Y.0 or not registered. */
import type { EnhancedCode } from '../code/enhanced-code.ts';
import { toFindings, type Finding } from './finding.ts';
import { CODE_POLICY } from './code-policy.ts';

/** By the whole code, whose hash is at hand; what it means does not depend on the class. Made when it is first asked. */
let byCode: ReadonlyMap<string, Finding | undefined> | undefined;

function indexByCode(): Map<string, Finding | undefined> {
  const specific = toFindings('enhanced-code', CODE_POLICY);
  const generic = toFindings('generic-code', CODE_POLICY);
  const index = new Map<string, Finding | undefined>();
  for (const key of Object.keys(CODE_POLICY)) {
    const named = key.endsWith('.0') ? undefined : specific.get(key);
    // X.2.0 and X.1.5 name no category, but a scope that is worth keeping.
    const names = named !== undefined && named.permanent.category !== 'unknown';
    for (const digit of '45') index.set(digit + key.slice(1), names ? named : generic.get(key));
  }
  return index;
}

/** Returns what a code is taken to mean: basis `enhanced-code` when it names a cause of its own, else `generic-code`. */
export function fromCode(code: EnhancedCode | undefined): Finding | undefined {
  if (code === undefined) return undefined;
  byCode ??= indexByCode();
  const finding = byCode.get(code);
  if (finding !== undefined || byCode.has(code)) return finding;
  // A code of success beside a failed reply says nothing; one that is not registered as much as its subject does
  // (RFC 3463 section 2).
  return code.startsWith('2') ? undefined : byCode.get(`${code.slice(0, code.indexOf('.', 2))}.0`);
}
