/**
 * Writes the rules as one text of JSON while the library is built: an engine compiles 100 kB of object literals in several
 * milliseconds, each time a program starts, and passes over a text; the JSON is read when a verdict is first asked for.
 */
import { build, type Plugin } from 'esbuild';
import type { PROVIDERS } from '../src/classify/rules/providers.ts';
import type { Provider, Rules } from '../src/classify/rules/rule.ts';
import type { TOPICS } from '../src/classify/rules/topics.ts';

/** The plugin of the build. */
export const packRules: Plugin = {
  name: 'pack-rules',
  setup(building) {
    building.onLoad({ filter: /[/\\]classify[/\\]rules[/\\]topics\.ts$/ }, async ({ path }) => {
      const { TOPICS: topics } = await load<{ TOPICS: typeof TOPICS }>(path);
      return { contents: topicsModule(topics) };
    });
    building.onLoad({ filter: /[/\\]classify[/\\]rules[/\\]providers\.ts$/ }, async ({ path }) => {
      const { PROVIDERS: providers } = await load<{ PROVIDERS: typeof PROVIDERS }>(path);
      return { contents: providersModule(Object.entries<Provider>(providers)) };
    });
  },
};

/** Languages have the same long lists of what turns their words to somebody else: each is written once. */
function topicsModule(topics: Readonly<Record<string, Rules>>): string {
  const lists: string[] = [];
  const text = JSON.stringify(topics, (key, value: unknown) => {
    if (key !== 'without' && key !== 'and') return value;
    const list = JSON.stringify(value);
    return lists.includes(list) ? lists.indexOf(list) : lists.push(list) - 1;
  });
  return `
    function withLists({ lists, topics }) {
      for (const rules of Object.values(topics))
        for (const rule of Object.values(rules)) {
          if ('and' in rule) rule.and = lists[rule.and];
          if ('without' in rule) rule.without = lists[rule.without];
        }
      return topics;
    }
    let read;
    export function topics() {
      return (read ??= withLists(JSON.parse(${JSON.stringify(`{"lists":[${lists.join()}],"topics":${text}}`)})));
    }`;
}

/** JSON has no expressions: the markers are put in again. */
function providersModule(providers: readonly (readonly [id: string, provider: Provider])[]): string {
  const data = providers.map(([id, { marker: _marker, ...rest }]) => [id, rest] as const);
  const markers = providers.flatMap(([id, { marker }]) => (marker ? [`${JSON.stringify(id)}: ${String(marker)}`] : []));
  return `
    const MARKERS = { ${markers.join(', ')} };
    function withMarkers(providers) {
      for (const id in MARKERS) providers[id].marker = MARKERS[id];
      return providers;
    }
    let read;
    export function providers() {
      return (read ??= withMarkers(JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(data)))})));
    }`;
}

/** Returns what a module of TypeScript exports. */
async function load<Exports>(path: string): Promise<Exports> {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  const [file] = outputFiles;
  return (await import(`data:text/javascript,${encodeURIComponent(file?.text ?? '')}`)) as Exports;
}
