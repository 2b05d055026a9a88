/** When list managers stop mailing an address. All days are UTC days; Mailman takes its server's. */
import type { BouncePolicy } from './record-bounce.ts';

const WEEK = 604_800_000;

/** The name of a policy. */
export type BouncePolicyName = 'mailman3' | 'mailman2' | 'mailchimp' | 'phplist';

/**
 * Policies for `recordBounce`.
 *
 * `mailman3`: a point for the first permanent bounce of a day, none for others; 5 points; forgotten after 7 days
 * without one (Mailman Core 3.3.8: model/bounce.py, runners/bounce.py, styles/base.py). `mailman2`: the same, with half
 * a point for a transient bounce, as its administration pages say; not verified in its source. `mailchimp`: a dead
 * address at once, another after 7 transient bounces; not verified, and said to be up to 15 for active readers.
 * `phplist`: after 5 bounces of any kind without a delivery; not verified.
 */
export const bouncePolicies: Readonly<Record<BouncePolicyName, BouncePolicy>> = {
  mailman3: { hardPoints: 1, softPoints: 0, staleAfter: WEEK, window: Infinity, reactivateAfter: Infinity },
  mailman2: { hardPoints: 1, softPoints: 0.5, staleAfter: WEEK, window: Infinity, reactivateAfter: Infinity },
  mailchimp: { threshold: 7, window: Infinity, reactivateAfter: Infinity, bouncesPerDay: Infinity },
  phplist: { hardPoints: 1, window: Infinity, reactivateAfter: Infinity, bouncesPerDay: Infinity },
};
