/** The evidence of an enhanced code: strong when it is specific, weak when it is X.Y.0 or not registered. */
import type { EnhancedCode } from '../code/enhanced-code.ts';
import { toFindings, type Finding } from './finding.ts';
import { CODE_POLICY } from './policy.ts';

/** By the code without its class digit, `.1.1`: what it means does not depend on the class. */
const byDetail: ReadonlyMap<string, Finding | undefined> = /* @__PURE__ */ indexByDetail();

function indexByDetail(): Map<string, Finding | undefined> {
  const specific = toFindings('enhanced-code', CODE_POLICY);
  const generic = toFindings('generic-code', CODE_POLICY);
  return new Map(
    Object.keys(CODE_POLICY).map((key) => {
      const named = key.endsWith('.0') ? undefined : specific.get(key);
      // X.2.0 and X.1.5 name no category, but a scope that is worth keeping.
      const names = named !== undefined && named.permanent.category !== 'unknown';
      return [key.slice(1), names ? named : generic.get(key)];
    }),
  );
}

/** Returns what a code is taken to mean: basis `enhanced-code` when it names a cause of its own, else `generic-code`. */
export function fromCode(code: EnhancedCode | undefined): Finding | undefined {
  // A code of success beside a failed reply says nothing about the failure.
  if (code === undefined || code.startsWith('2')) return undefined;
  const detail = code.slice(1);
  const finding = byDetail.get(detail);
  // One that is not registered says as much as its subject does (RFC 3463 section 2).
  return finding !== undefined || byDetail.has(detail) ? finding : byDetail.get(`.${code.split('.')[1] ?? ''}.0`);
}
