/** Several recipients of whom the same is told. */
import type { RecipientReport } from '../dsn/delivery-status.ts';
import { bareAddress } from '../dsn/report-address.ts';
import { recipientFrom, type Stated } from './recipient-from.ts';

/** Returns a report for each address. The words are read once: a stranger chooses how many addresses and how many words. */
export function recipientsFrom(
  addresses: readonly string[],
  words: string,
  stated: Stated = {},
): readonly RecipientReport[] {
  const said = recipientFrom('', words, stated);
  return addresses.map((address) => ({ ...said, finalRecipient: bareAddress(address) }));
}
