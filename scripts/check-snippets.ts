/** `npm run snippets`: which snippets of the pages a real program has read, what it said, and which none could read. */
import { allSnippets } from './snippets/all-snippets.ts';
import { checkSnippet } from './snippets/check-snippet.ts';

const results = allSnippets().map((snippet) => ({ ...snippet, check: checkSnippet(snippet) }));
const count = (kind: string): number => results.filter(({ check }) => check.kind === kind).length;

console.log('Not checked');
for (const { key, system, title, check } of results)
  if (check.kind === 'unchecked') console.log(`  ${key.padEnd(7)} ${system.padEnd(10)} ${title}: ${check.why}`);
console.log('Refused');
for (const { key, system, title, check } of results)
  if (check.kind === 'refused')
    console.log(`  ${key.padEnd(7)} ${system.padEnd(10)} ${title}\n${check.said.trim().replace(/^/gm, '    ')}`);
console.log(`${count('checked')} checked, ${count('refused')} refused, ${count('unchecked')} not checked`);
process.exitCode = count('refused') === 0 ? 0 : 1;
