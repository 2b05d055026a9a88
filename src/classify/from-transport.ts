/** The evidence of a failure below SMTP. */
import { toTransportCode } from '../code/transport-code.ts';
import { toFindings, type Finding } from './finding.ts';
import { TRANSPORT_POLICY } from './transport-policy.ts';

const byTransport = /* @__PURE__ */ toFindings('transport', TRANSPORT_POLICY);

/** Returns what a transport failure is taken to mean, or `undefined` for one that is not known. */
export function fromTransport(transport: string | undefined): Finding | undefined {
  const known = transport === undefined ? undefined : toTransportCode(transport);
  return known && byTransport.get(known);
}
