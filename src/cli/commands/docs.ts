/** `docs`: writes the reference into a folder. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '../../docs/generated-file.ts';
import { htmlSite } from '../../docs/html/html-site.ts';
import { jsonPages } from '../../docs/json/json-pages.ts';
import { markdownPages } from '../../docs/markdown/markdown-pages.ts';
import type { DocsOptions } from '../../docs/options.ts';
import { print } from '../output.ts';
import type { DocsFlags } from './docs-flags.ts';
import { readRules } from '../read-rules.ts';
import { UsageError } from '../usage-error.ts';

/** The flags behind the names that the renderers' complaints begin with. */
const FLAG: Readonly<Record<string, string>> = {
  'brand.name': 'brand',
  'brand.url': 'brand-url',
  'brand.accent': 'accent',
  baseUrl: 'base-url',
};

/** Writes the files; throws a UsageError that names the flag at fault. */
export async function docsCommand(flags: DocsFlags): Promise<void> {
  if (flags.frontMatter && flags.format !== 'markdown') throw new UsageError('--front-matter is for --format markdown');
  const options = await toOptions(flags);
  let count = 0;
  for (const file of filesOf(flags, options)) {
    await write(flags.out, file);
    count++;
  }
  const first = flags.format === 'html' ? `; open ${join(flags.out, 'index.html')}` : '';
  await print(`${count} files in ${flags.out}${first}\n`);
}

async function toOptions(flags: DocsFlags): Promise<DocsOptions> {
  const { title, only, baseUrl, brand, brandUrl, accent } = flags;
  const notes = flags.notes === undefined ? undefined : await readNotes(flags.notes);
  const rules = flags.rules === undefined ? undefined : await readRules(flags.rules);
  return {
    ...(title !== undefined && { title }),
    ...(only !== undefined && { only }),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(rules && { rules }),
    ...(notes && { notes: (key: string) => notes.get(key) }),
    brand: {
      ...(brand !== undefined && { name: brand }),
      ...(brandUrl !== undefined && { url: brandUrl }),
      ...(accent !== undefined && { accent }),
    },
  };
}

function* filesOf({ format, frontMatter }: DocsFlags, options: DocsOptions): Generator<GeneratedFile> {
  try {
    if (format === 'html') yield* htmlSite(options);
    else if (format === 'json') yield* jsonPages(options);
    else yield* markdownPages({ ...options, frontMatter: frontMatter === true });
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    throw new UsageError(`--${error.message.replace(/^[\w.]+/, (name) => FLAG[name] ?? name)}`);
  }
}

async function write(folder: string, { path, text }: GeneratedFile): Promise<void> {
  const target = join(folder, path);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  } catch (error) {
    throw new UsageError(`--out ${folder}: ${(error as Error).message}`);
  }
}

/** Notes are an object: `{ "X.7.1": "Ask the relay team." }`. */
async function readNotes(path: string): Promise<ReadonlyMap<string, string>> {
  try {
    const parsed: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
      throw new TypeError('must hold a JSON object of texts');
    const notes = Object.entries(parsed as Readonly<Record<string, unknown>>);
    const [stranger] = notes.find(([, note]) => typeof note !== 'string') ?? [];
    if (stranger !== undefined) throw new TypeError(`the note on ${stranger} must be a text`);
    return new Map(notes as [string, string][]);
  } catch (error) {
    throw new UsageError(`--notes ${path}: ${(error as Error).message}`);
  }
}
