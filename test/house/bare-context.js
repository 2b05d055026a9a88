/**
 * Loads the built library where there is nothing but ECMAScript: no process, no Buffer, no console, no URL. Prints what
 * it diagnoses there. Run by portable.test.ts, because Node wants --experimental-vm-modules for it.
 */
import { readFileSync } from 'node:fs';
import { createContext, SourceTextModule } from 'node:vm';

const context = createContext({});
const modules = new Map();

function load(url) {
  if (!modules.has(url.href))
    modules.set(url.href, new SourceTextModule(readFileSync(url, 'utf8'), { context, identifier: url.href }));
  return modules.get(url.href);
}

const main = load(new URL('../../dist/index.js', import.meta.url));
await main.link((specifier, from) => load(new URL(specifier, from.identifier)));
await main.evaluate();
const { signal, verdict, entry } = main.namespace.diagnose('550 5.1.1 <ann@example.org>: no such user');
console.log(JSON.stringify({ code: signal.code, category: verdict.category, title: entry.title }));
