import { describe, expect, it } from 'vitest';
import { FIXTURES, KINDS, madeOf, recordingsOf } from './golden.ts';

describe.each(KINDS)('what the library makes of $title', (kind) => {
  const names = recordingsOf(kind, FIXTURES);

  it('has recordings', () => {
    expect(names.length).toBeGreaterThan(10);
  });

  it.each(names)('%s', async (name) => {
    await expect(madeOf(kind, FIXTURES, name)).toMatchFileSnapshot(`${FIXTURES}/${kind.folder}/${name}.expected.json`);
  });
});
