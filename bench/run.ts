/** `npm run bench`: how the build measures up to its aims on this machine, in about a minute; `-- --long`: in two. */
import { decodeRatios } from './decode.ts';
import { growth } from './growth.ts';
import { hostileTimes, longMails } from './hostile.ts';
import { importTimes } from './import-time.ts';
import { mailboxMemory } from './mailbox.ts';
import { memoryGrowth } from './memory.ts';
import { ratios } from './ratios.ts';
import { replies } from './replies.ts';
import { scheduleTimes } from './schedules.ts';
import { siteTimes } from './site.ts';
import { printTable } from './table.ts';

console.log(`Node ${process.version}, ${replies.length} replies`);
printTable('Speed beside a bare expression, median of interleaved pairs', ratios());
printTable('Decoding mails, median of interleaved pairs', await decodeRatios());
printTable('Mails made to hurt', [...longMails(), ...hostileTimes()]);
printTable('Time in proportion to length', growth());
printTable('Schedules, median of 15', scheduleTimes());
printTable('The site', await siteTimes());
printTable('Import in a fresh process, less an empty module, median of 15', importTimes());
printTable('Memory', [...memoryGrowth(), ...(process.argv.includes('--long') ? await mailboxMemory() : [])]);
