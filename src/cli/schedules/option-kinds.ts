/** What the options of each schedule hold, so that the command line can read them from text. Complete, or it does not compile. */
import type { FAMILIES, SERVERS } from '../../backoff/makers.ts';

/** How an option is written: `5m`, `1m, 5m*2`, `20` or as it stands. */
export type OptionKind = 'duration' | 'durations' | 'number' | 'text';

type Makers = typeof SERVERS & typeof FAMILIES;
/** The name that a description has. */
export type MakerName = keyof Makers;
type OptionsOf<Name extends MakerName> = Makers[Name] extends (options?: infer Options) => unknown ? Options : never;
type KindOf<Value> = Value extends string
  ? 'text'
  : Value extends readonly number[]
    ? 'durations'
    : 'duration' | 'number';
type KindsOf<Options> = { readonly [K in keyof Options]-?: KindOf<NonNullable<Options[K]>> };

const timeouts = { delayNotificationTimeout: 'duration', messageExpirationTimeout: 'duration' } as const;
const opensmtpd = { ttl: 'duration', warnInterval: 'durations' } as const;
const qmail = { queuelifetime: 'duration' } as const;
const family = { first: 'duration', cap: 'duration', attempts: 'number', lifetime: 'duration' } as const;

/** The kind of each option, by the name of the maker. */
export const OPTION_KINDS: { readonly [Name in MakerName]: KindsOf<NonNullable<OptionsOf<Name>>> } = {
  postfix: {
    minimalBackoffTime: 'duration',
    maximalBackoffTime: 'duration',
    queueRunDelay: 'duration',
    maximalQueueLifetime: 'duration',
    bounceQueueLifetime: 'duration',
    delayWarningTime: 'duration',
  },
  exim: { rules: 'text', queueInterval: 'duration', retryIntervalMax: 'duration', delayWarning: 'durations' },
  'qmail-remote': qmail,
  'qmail-local': qmail,
  sendmail: {
    queueInterval: 'duration',
    minQueueAge: 'duration',
    maxQueueAge: 'duration',
    timeoutQueuereturn: 'duration',
    timeoutQueuewarn: 'duration',
  },
  'opensmtpd-remote': opensmtpd,
  'opensmtpd-local': opensmtpd,
  'exchange-mailbox': {
    ...timeouts,
    queueGlitchRetryCount: 'number',
    queueGlitchRetryInterval: 'duration',
    transientFailureRetryCount: 'number',
    transientFailureRetryInterval: 'duration',
    outboundConnectionFailureRetryInterval: 'duration',
  },
  'exchange-message': { ...timeouts, messageRetryInterval: 'duration' },
  haraka: { maxTempFailures: 'number', tempFailIntervals: 'durations' },
  'zone-mta': { deferTimes: 'durations', maxQueueTime: 'duration', delayEmailAfter: 'duration' },
  kumomta: { retryInterval: 'duration', maxRetryInterval: 'duration', maxAge: 'duration' },
  stalwart: { retry: 'durations', notify: 'durations', expire: 'duration', maxAttempts: 'number' },
  mox: { maxAttempts: 'number' },
  maddy: { initialRetryTime: 'duration', retryTimeScale: 'number', maxTries: 'number' },
  chasquid: { giveUpSendAfter: 'duration' },
  postal: { defaultMaximumDeliveryAttempts: 'number', readyDelay: 'duration' },
  james: { delayTime: 'durations', maxRetries: 'number' },
  mailgun: {},
  'rfc5321-guidance': { firstInterval: 'duration', laterInterval: 'duration', giveUpTime: 'duration' },
  constant: family,
  linear: family,
  quadratic: family,
  exponential: { ...family, factor: 'number' },
  fibonacci: family,
  table: { delays: 'durations', attempts: 'number', lifetime: 'duration' },
};
