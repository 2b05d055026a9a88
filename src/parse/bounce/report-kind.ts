/** Which kind of report a list of recipients makes. */
import type { RecipientReport } from '../dsn/delivery-status.ts';
import type { BounceKind } from './bounce.ts';

/** Returns the kind by the worst that happened to anybody: who reads it must not miss a failure among successes. */
export function kindOf(recipients: readonly RecipientReport[]): BounceKind {
  const fates = new Set(recipients.map(fateOf));
  if (fates.has('bounce') || fates.size === 0) return 'bounce';
  return fates.has('delay-warning') ? 'delay-warning' : 'success';
}

/** The action says it; without one, only a code of class 2 speaks of success. */
function fateOf({ action, code }: RecipientReport): BounceKind {
  if (action === 'delayed') return 'delay-warning';
  if (action === 'failed') return 'bounce';
  if (action !== undefined) return 'success';
  return code?.startsWith('2') === true ? 'success' : 'bounce';
}
