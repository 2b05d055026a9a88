/** `npm run snippets`: has the real programs read every snippet of every page, and says which were not read and why. */
import { checkSnippets } from './snippets/check-snippets.ts';

const all = await checkSnippets();
const unread = all.filter(({ unread }) => unread.length > 0);
const faulty = all.filter(({ complaints }) => complaints.length > 0);

const readers = all.filter(({ unread }) => unread.length === 0).flatMap(({ by }) => by);
for (const name of [...new Set(readers)].sort()) console.log(`${name}: ${readers.filter((by) => by === name).length}`);
console.log('\nNot checked, or only in part:');
for (const { page, title, unread: reasons } of unread) console.log(`${page}: ${title} (${reasons.join('; ')})`);
if (faulty.length > 0) console.log('\nWrong:');
for (const { page, title, complaints } of faulty) console.log(`${page}: ${title}\n  ${complaints.join('\n  ')}`);
console.log(`\n${all.length - unread.length} checked, ${unread.length} not, ${faulty.length} wrong`);
process.exitCode = faulty.length === 0 ? 0 : 1;
