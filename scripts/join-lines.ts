/**
 * Writes the lines of a page's snippet as one text while the library is built. A page is then plain data, which a
 * bundler leaves out where nobody asks for it; a call of `join` might do anything, and would keep all pages in.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const STRING = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g;
const JOINED = new RegExp(String.raw`\[\s*((?:(?:${STRING.source})\s*,?\s*)+)\]\.join\(\s*'\\n',?\s*\)`, 'g');

/** The plugin of the build. */
export const joinLines: Plugin = {
  name: 'join-lines',
  setup: (build) =>
    build.onLoad({ filter: /[/\\]src[/\\]explain[/\\].+\.ts$/ }, async ({ path }) => ({
      contents: withLinesJoined(await readFile(path, 'utf8')),
      loader: 'ts',
    })),
};

function withLinesJoined(source: string): string {
  return source.replaceAll(JOINED, (_all, lines: string) => (lines.match(STRING) ?? []).join(String.raw` + '\n' + `));
}
