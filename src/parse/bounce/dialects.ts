/** The dialects in the order in which they are asked: those with the surest marks first. */
import type { Dialect } from './dialect.ts';
import { dma } from './dialects/dma.ts';
import { exim } from './dialects/exim.ts';
import { imail } from './dialects/imail.ts';
import { opensmtpd } from './dialects/opensmtpd.ts';
import { postfix } from './dialects/postfix.ts';
import { qmail } from './dialects/qmail.ts';
import { sendmail } from './dialects/sendmail.ts';

export const DIALECTS: readonly Dialect[] = [qmail, exim, sendmail, postfix, opensmtpd, dma, imail];
