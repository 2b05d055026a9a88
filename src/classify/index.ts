/**
 * From a signal to a verdict: why it failed, whose fault it is, what to do now.
 *
 * @packageDocumentation
 */
export { classify } from './classify.ts';
export type { ClassifyOptions } from './classify-options.ts';
export type { TextRule } from './text-rule.ts';
export { ACTIONS, BASES, CATEGORIES, PERMANENCES, SCOPES } from '../verdict.ts';
export type {
  Action,
  Basis,
  Blocklist,
  Category,
  Confidence,
  Evidence,
  Permanence,
  Scope,
  Verdict,
} from '../verdict.ts';
export type { DeliveryAction } from '../code/delivery-action.ts';
export type { Flaw, Signal, SmtpCommand } from '../signal.ts';
export { SEVERITIES, severity } from './severity.ts';
export type { Severity } from './severity.ts';
export { toAmazonSes } from './translate/amazon-ses.ts';
export type { AmazonSesBounce } from './translate/amazon-ses.ts';
export { toKumoMta } from './translate/kumo-mta.ts';
export type { KumoMtaClass } from './translate/kumo-mta.ts';
export { toPowerMta } from './translate/power-mta.ts';
export type { PowerMtaCategory } from './translate/power-mta.ts';
export { toSisimai } from './translate/sisimai.ts';
export type { SisimaiReason } from './translate/sisimai.ts';
export { toSparkPost } from './translate/spark-post.ts';
export type { SparkPostCode } from './translate/spark-post.ts';
