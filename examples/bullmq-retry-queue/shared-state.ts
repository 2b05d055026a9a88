/**
 * State that many processes share. The library's reducers are pure functions of plain JSON, so that this is all it takes:
 * read, reduce, and write unless somebody else was faster; then once more. Nobody waits for a lock that a dead worker
 * holds.
 */
import type { Redis } from 'ioredis';

const WRITE_IF_UNCHANGED = `
  if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then return 0 end
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
  return 1`;

/** Replaces what a field of a hash holds by what `reduce` makes of it, and returns that. */
export async function update<State>(
  redis: Redis,
  hash: string,
  field: string,
  reduce: (state: State | undefined) => State,
): Promise<State> {
  for (;;) {
    const before = (await redis.hget(hash, field)) ?? '';
    const state = reduce(before === '' ? undefined : (JSON.parse(before) as State));
    const after = JSON.stringify(state);
    if ((await redis.eval(WRITE_IF_UNCHANGED, 1, hash, field, before, after)) === 1) return state;
  }
}
