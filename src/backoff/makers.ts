/** The functions that make schedules, by the name that a description has: a mail server's is its id in `presets`. */
import { chasquid } from './chasquid.ts';
import { constant } from './constant.ts';
import { exchange, exchangeMessage } from './exchange.ts';
import { exim } from './exim.ts';
import { exponential } from './exponential.ts';
import { fibonacci } from './fibonacci.ts';
import { haraka } from './haraka.ts';
import { james } from './james.ts';
import { kumoMta } from './kumo-mta.ts';
import { linear } from './linear.ts';
import { maddy } from './maddy.ts';
import { mailgun } from './mailgun.ts';
import { mox } from './mox.ts';
import { opensmtpdLocal, opensmtpdRemote } from './opensmtpd.ts';
import { postal } from './postal.ts';
import { postfix } from './postfix.ts';
import { qmailLocal, qmailRemote } from './qmail.ts';
import { quadratic } from './quadratic.ts';
import { rfc5321 } from './rfc5321.ts';
import type { Schedule } from './schedule.ts';
import { sendmail } from './sendmail.ts';
import { stalwart } from './stalwart.ts';
import { table } from './table.ts';
import { zoneMta } from './zone-mta.ts';

/** Makes a schedule from options that are yet to be checked. */
export type Maker = (options?: object, random?: () => number) => Schedule;

/** The mail servers and services. */
export const SERVERS = {
  postfix,
  exim,
  'qmail-remote': qmailRemote,
  'qmail-local': qmailLocal,
  sendmail,
  'opensmtpd-remote': opensmtpdRemote,
  'opensmtpd-local': opensmtpdLocal,
  'exchange-mailbox': exchange,
  'exchange-message': exchangeMessage,
  haraka,
  'zone-mta': zoneMta,
  kumomta: kumoMta,
  stalwart,
  mox,
  maddy,
  chasquid,
  postal,
  james,
  mailgun,
  'rfc5321-guidance': rfc5321,
} as const satisfies Readonly<Record<string, Maker>>;

/** The families. */
export const FAMILIES = { constant, linear, quadratic, exponential, fibonacci, table } as const satisfies Readonly<
  Record<string, Maker>
>;
