/**
 * Whether the failure may pass. The reply's first digit decides, because it is what the protocol acted on; an enhanced
 * code of another class only informs the category. This is where `550 4.2.2` is permanent and `421 5.7.0` transient.
 */
import { toTransportCode } from '../code/transport-code.ts';
import type { Permanence } from '../verdict.ts';
import type { KnownFields } from './known-fields.ts';
import { TRANSPORT_POLICY } from './transport-policy.ts';

/** By the first digit. 3yz asks the client to go on: the answer is still to come. */
const BY_DIGIT: readonly (Permanence | undefined)[] = [
  undefined,
  undefined,
  'delivered',
  'unknown',
  'transient',
  'permanent',
];

/** Returns the permanence that reply, code, DSN action or transport failure give, in this order. */
export function permanenceOf({ reply, code, action, transport }: KnownFields): Permanence {
  if (reply !== undefined) return BY_DIGIT[Math.trunc(reply / 100)] ?? 'unknown';
  if (code !== undefined) return BY_DIGIT[Number(code[0])] ?? 'unknown';
  if (action === 'delayed') return 'transient';
  if (action !== undefined && action !== 'failed') return 'delivered';
  const known = toTransportCode(transport);
  if (known !== undefined) return TRANSPORT_POLICY[known].permanence;
  return action === 'failed' ? 'permanent' : 'unknown';
}
