import dns from 'node:dns/promises';

/** What depends on the machine's resolver knowing that nowhere.invalid does not exist (RFC 6761 says it must). */
export const RESOLVER_CASES: ReadonlySet<string> = new Set([
  'unknown-host',
  'sender-domain-not-found',
  'recipient-domain-not-found',
  'postfix-sender-domain',
  'connect-unknown-host',
  'lookup-unknown-host',
  'resolve-mx-unknown-host',
]);

/** Tells whether they can be recorded here; without a network the answer is another one. */
export async function knowsNowhere(): Promise<boolean> {
  const resolver = new dns.Resolver({ timeout: 2000, tries: 1 });
  const error: unknown = await resolver.resolve4('nowhere.invalid').catch((reason: unknown) => reason);
  return error instanceof Error && 'code' in error && error.code === 'ENOTFOUND';
}
