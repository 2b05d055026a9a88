/** `npm run overlap`: lists the passages that stand on two reference pages, and fails if there are any. */
import { pageTexts } from './prose/page-texts.ts';
import { SHARED_PASSAGES } from './prose/shared-passages.ts';
import { sharedRuns } from './prose/shared-runs.ts';

const found = sharedRuns(pageTexts(), SHARED_PASSAGES);
for (const { words, places } of found) console.log(`${places.join(' and ')}:\n  ${words}`);
console.log(`${found.length} shared passages`);
process.exitCode = found.length === 0 ? 0 : 1;
