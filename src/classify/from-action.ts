/**
 * The evidence of a DSN's action. `failed` with a 4.y.z is no contradiction: the failure was transient and its retries
 * ran out (RFC 3464 section 2.3.3). It stays transient; where nothing names a cause, the category is `expired`.
 */
import type { DeliveryAction } from '../code/delivery-action.ts';
import type { Permanence } from '../verdict.ts';
import { toFinding, type Finding } from './finding.ts';

const EXPIRED = /* @__PURE__ */ toFinding('dsn-action', { category: 'expired' });
const UNNAMED = /* @__PURE__ */ toFinding('dsn-action', { category: 'unknown' });

/** Returns what the action of a report is taken to mean beside the permanence that is already known. */
export function fromAction(action: DeliveryAction | undefined, permanence: Permanence): Finding | undefined {
  if (action === undefined) return undefined;
  return action === 'failed' && permanence === 'transient' ? EXPIRED : UNNAMED;
}
