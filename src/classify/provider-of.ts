/** Who speaks, by the name of the host; and the provider's own marker. */
import type { RuleSet } from './rule-set.ts';

/** Characters in which a provider's marker is sought. */
const MAX_MARKED = 2_000;

/** Returns the id of the provider whose host it is: asks for `a.mx.example.com`, `mx.example.com`, `example.com`, `com`. */
export function providerOfHost(name: string, { byHost }: RuleSet): string | undefined {
  const host = name.toLowerCase();
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
