/** `npm run golden`: writes what the library now makes of every recording beside it. Read the difference before it is kept. */
import { writeFileSync } from 'node:fs';
import { FIXTURES, KINDS, madeOf, recordingsOf } from '../test/golden/golden.ts';

for (const kind of KINDS)
  for (const name of recordingsOf(kind, FIXTURES))
    writeFileSync(`${FIXTURES}/${kind.folder}/${name}.expected.json`, madeOf(kind, FIXTURES, name));
