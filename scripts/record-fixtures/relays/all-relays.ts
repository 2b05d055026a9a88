import { COURIER } from './courier.ts';
import { DMA } from './dma.ts';
import { EXIM } from './exim.ts';
import { OPENSMTPD } from './opensmtpd.ts';
import type { Relay } from './relay.ts';
import { SENDMAIL } from './sendmail.ts';

/** Every program that is recorded beside Postfix. */
export const RELAYS: readonly Relay[] = [EXIM, OPENSMTPD, SENDMAIL, DMA, COURIER];
