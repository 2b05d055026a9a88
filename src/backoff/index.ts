/**
 * When to try again, when to give up, when to warn the sender: the schedules of mail servers as pure functions of plain
 * data.
 *
 * @packageDocumentation
 */
export { chasquid, type ChasquidOptions } from './chasquid.ts';
export { compareTimelines, type ComparisonRow } from './compare-timelines.ts';
export { constant } from './constant.ts';
export { describe } from './describe.ts';
export {
  exchange,
  exchangeMessage,
  type ExchangeMessageOptions,
  type ExchangeOptions,
  type ExchangeTimeouts,
} from './exchange.ts';
export { parseEximRules, type EximRule } from './exim-rules.ts';
export { exim, type EximOptions } from './exim.ts';
export { exponential, type ExponentialOptions } from './exponential.ts';
export type { FamilyOptions } from './family.ts';
export { fibonacci } from './fibonacci.ts';
export { fromDescription } from './from-description.ts';
export { bouncePolicies, type BouncePolicyName } from './health/bounce-policies.ts';
export type { Feedback } from './health/feedback.ts';
export {
  isSuppressed,
  recordBounce,
  type BouncePolicy,
  type CountedBounce,
  type RecipientHealth,
} from './health/record-bounce.ts';
export { throttle, type ThrottleEvent, type ThrottlePolicy, type ThrottleState } from './health/throttle.ts';
export { haraka, type HarakaOptions } from './haraka.ts';
export { james, type JamesOptions } from './james.ts';
export { withJitter, type JitterKind } from './jitter.ts';
export { kumoMta, type KumoMtaOptions } from './kumo-mta.ts';
export { linear } from './linear.ts';
export { maddy, type MaddyOptions } from './maddy.ts';
export { mailgun } from './mailgun.ts';
export { mox, type MoxOptions } from './mox.ts';
export { opensmtpdLocal, opensmtpdRemote, type OpensmtpdOptions } from './opensmtpd.ts';
export { parseDelays } from './parse-delays.ts';
export { parseDuration, type DurationUnit } from './parse-duration.ts';
export { planRetry, type PlanOptions, type PlannedRetry, type PlannedStep } from './plan-retry.ts';
export { postal, type PostalOptions } from './postal.ts';
export { postfix, type PostfixOptions } from './postfix.ts';
export { presets, type PresetId } from './presets.ts';
export { qmailLocal, qmailRemote, type QmailOptions } from './qmail.ts';
export { quadratic } from './quadratic.ts';
export { rfc5321, type Rfc5321Options } from './rfc5321.ts';
export type {
  GiveUpReason,
  GiveUpStep,
  NextStep,
  QueueState,
  RetryReason,
  RetryStep,
  Schedule,
  ScheduleDescription,
  StateFlaw,
} from './schedule.ts';
export { sendmail, type SendmailOptions } from './sendmail.ts';
export { stalwart, type StalwartOptions } from './stalwart.ts';
export { table, type TableOptions } from './table.ts';
export { timeline, type TimelineOptions, type TimelineRow } from './timeline.ts';
export { DAY, HOUR, MINUTE, SECOND } from './units.ts';
export { zoneMta, type ZoneMtaOptions } from './zone-mta.ts';
