/** Who speaks: by the name of the host, else by words that only this provider writes. */
import type { RuleSet } from './rule-set.ts';
import type { Hit } from './words/phrase-index.ts';

/** Characters in which a provider's marker is sought. */
const MAX_MARKED = 2_000;

/** Returns the provider's id, or `undefined` when nothing gives it away. */
export function providerOf(host: string | undefined, hits: readonly Hit[], rules: RuleSet): string | undefined {
  const byHost = host === undefined ? undefined : providerOfHost(host.toLowerCase(), rules);
  if (byHost !== undefined) return byHost;
  for (const { owner } of hits) {
    const found = rules.owners[owner];
    if (found?.kind === 'provider') return found.provider;
  }
  return undefined;
}

/** Asks for `a.mx.example.com`, `mx.example.com`, `example.com`, `com`. */
function providerOfHost(host: string, { byHost }: RuleSet): string | undefined {
  for (let dot = -1, labels = 0; labels < 10; labels++) {
    const found = byHost.get(host.slice(dot + 1));
    if (found !== undefined) return found;
    dot = host.indexOf('.', dot + 1);
    if (dot < 0) return undefined;
  }
  return undefined;
}

/** Returns the provider's own marker in a text. */
export function markerIn(text: string, provider: string | undefined, { markers }: RuleSet): string | undefined {
  const marker = provider === undefined ? undefined : markers.get(provider);
  const match = marker?.exec(text.slice(0, MAX_MARKED));
  return match?.[1] ?? match?.[0];
}
