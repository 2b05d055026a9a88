/**
 * The schedules with their defaults, by the ids under which the documentation has them. Amazon SES, Gmail and SendGrid
 * are not here: they do not publish when they try again, only for how long (14 hours at most, about 3 days, 3 days).
 */
import { constant } from './constant.ts';
import { exchange } from './exchange.ts';
import { exponential } from './exponential.ts';
import { fibonacci } from './fibonacci.ts';
import { james } from './james.ts';
import { withJitter } from './jitter.ts';
import { linear } from './linear.ts';
import { SERVERS } from './makers.ts';
import { quadratic } from './quadratic.ts';
import type { Schedule } from './schedule.ts';
import { sendmail } from './sendmail.ts';
import { HOUR, MINUTE, SECOND } from './units.ts';

/** The id of a preset. */
export type PresetId =
  | 'postfix'
  | 'exim'
  | 'sendmail'
  | 'haraka'
  | 'zone-mta'
  | 'kumomta'
  | 'stalwart'
  | 'mox'
  | 'maddy'
  | 'chasquid'
  | 'postal'
  | 'james'
  | 'mailgun'
  | 'rfc5321-guidance'
  | `${'qmail' | 'opensmtpd'}-${'remote' | 'local'}`
  | `exchange-${'mailbox' | 'edge' | 'message'}`
  | 'sendmail-maxqueueage'
  | 'james-sample'
  | 'james-rfc-example'
  | `generic-${'constant' | 'linear' | 'quadratic-gap' | 'exponential' | 'fibonacci'}`
  | `generic-${'full' | 'equal' | 'decorrelated'}-jitter`;

/**
 * Ready schedules by id. The mail servers' are without their own jitter, so that they say the same every time; the
 * three that are named after a jitter draw from `Math.random`.
 *
 * @example
 * ```ts
 * presets['qmail-remote']({ attempts: 1, firstAttemptAt: 0, now: 0 })
 * timeline(presets['exchange-edge']).length // -> 104
 * ```
 */
export const presets: Readonly<Record<PresetId, Schedule>> = /* @__PURE__ */ makePresets();

function makePresets(): Readonly<Record<PresetId, Schedule>> {
  const repeat = (times: number, delay: number): readonly number[] => new Array<number>(times).fill(delay);
  const servers = Object.entries(SERVERS).map(([id, maker]) => [id, maker()] as const);
  const capped = exponential({ cap: 4 * HOUR });
  return {
    ...(Object.fromEntries(servers) as Record<keyof typeof SERVERS, Schedule>),
    // Neither number is a default: MaxQueueAge has none.
    'sendmail-maxqueueage': sendmail({ queueInterval: 5 * MINUTE, maxQueueAge: 4 * HOUR }),
    'exchange-edge': exchange({
      transientFailureRetryInterval: 10 * MINUTE,
      outboundConnectionFailureRetryInterval: 30 * MINUTE,
    }),
    // What the sample configuration has, for trying it out.
    'james-sample': james({ delayTime: [5 * SECOND, 100 * SECOND, 500 * SECOND], maxRetries: 3 }),
    // What the configuration offers in a comment, after the RFC.
    'james-rfc-example': james({
      delayTime: [...repeat(4, 15 * MINUTE), ...repeat(2, 3 * HOUR), ...repeat(18, 6 * HOUR)],
    }),
    'generic-constant': constant(),
    'generic-linear': linear(),
    'generic-quadratic-gap': quadratic(),
    'generic-exponential': capped,
    'generic-fibonacci': fibonacci({ cap: 4 * HOUR }),
    'generic-full-jitter': withJitter(capped, 'full'),
    'generic-equal-jitter': withJitter(capped, 'equal'),
    'generic-decorrelated-jitter': withJitter(capped, 'decorrelated'),
  };
}
