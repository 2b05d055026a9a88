/** The evidence of a failure below SMTP. */
import { toTransportCode } from '../code/transport-code.ts';
import { toFindings, type Finding } from './finding.ts';
import { TRANSPORT_POLICY } from './transport-policy.ts';

/** Made when it is first asked. */
let byTransport: ReadonlyMap<string, Finding> | undefined;

/** Returns what a transport failure is taken to mean, or `undefined` for one that is not known. */
export function fromTransport(transport: string | undefined): Finding | undefined {
  const known = transport === undefined ? undefined : toTransportCode(transport);
  if (known === undefined) return undefined;
  byTransport ??= toFindings('transport', TRANSPORT_POLICY);
  return byTransport.get(known);
}
