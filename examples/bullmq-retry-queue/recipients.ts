/** The suppression list: what is known of every address that bounced. */
import { isSuppressed, recordBounce, type RecipientHealth } from 'enhanced-status-codes/backoff';
import type { Verdict } from 'enhanced-status-codes';
import type { Redis } from 'ioredis';
import { now } from './clock.ts';
import { domainOf } from './message.ts';
import { update } from './shared-state.ts';

const HASH = 'mail:recipients';

/** A domain has no case; what stands before it may have one (RFC 5321 section 2.4). */
const keyOf = (address: string): string => address.slice(0, address.lastIndexOf('@') + 1) + domainOf(address);

/** Returns whether an address is not to be mailed now. */
export async function mayNotBeMailed(redis: Redis, address: string): Promise<boolean> {
  const known = await redis.hget(HASH, keyOf(address));
  return known !== null && isSuppressed(JSON.parse(known) as RecipientHealth, now());
}

/** Counts how a message to an address ended, once for each message: the attempts before are no bounces. */
export async function remember(redis: Redis, address: string, verdict: Verdict): Promise<void> {
  await update<RecipientHealth>(redis, HASH, keyOf(address), (known) => recordBounce(known, verdict, now()));
}

/** Returns the addresses that are not to be mailed now, sorted. */
export async function suppressedAddresses(redis: Redis): Promise<readonly string[]> {
  const all = Object.entries(await redis.hgetall(HASH));
  const suppressed = all.filter(([, known]) => isSuppressed(JSON.parse(known) as RecipientHealth, now()));
  return suppressed.map(([address]) => address).sort();
}
